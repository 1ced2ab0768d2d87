public import Basics

/// What a build is asked for.
public struct BuildRequest: Sendable {
  /// The content folder.
  public var content: String
  /// The folder that the build replaces.
  public var output: String
  /// Where the hub will be published, in place of what `hub.yml` says.
  public var baseURL: String?
  /// Whether pages that readers do not find are part of the hub: drafts, pages in review, and pages that wait for
  /// their day or have ended.
  public var includesDrafts = false
  /// The day of the hub: a page that is published later waits, and one whose `until` is earlier has ended. Without a
  /// day, no page waits and none has ended.
  public var day: CalendarDate?
  /// The day with which days of review are compared, or `nil` to compare none.
  public var today: CalendarDate?
  /// The last day that has come, with which days on which something was done are compared; `today`, where it is
  /// not given. Nothing that is written depends on it.
  public var lastDay: CalendarDate?
  /// Whether warnings are errors.
  public var isStrict = false
  /// Whether questions about the language of pages are asked, too.
  public var checksProse = false
  /// Whether questions about what pages rest on are asked, too.
  public var checksSources = false
  /// Whether an output folder that no build made may be replaced.
  public var replacesForeign = false
  /// Whether what the last build left is used, and what this one does is kept for the next.
  public var usesCache = true
  /// Whether the outcome says how the files differ from those of the last build.
  public var listsChanges = false
  /// The language of what is packed, by its code; the language of the source, where it is not given.
  public var language: String?
  /// How many tasks work at once.
  public var workers = 2
  /// Bytes to read in place of what files of the content hold, by their paths below it: a check then says what
  /// a change would do.
  public var replaced: [String: [UInt8]] = [:]

  /// A request with the usual choices.
  public init(content: String, output: String) {
    self.content = content
    self.output = output
  }
}
