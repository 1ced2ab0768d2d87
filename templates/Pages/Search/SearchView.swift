public import Hypertext

/// The search page.
public struct SearchView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The page itself, by file name.
  public var action: Href
  /// The script that finds.
  public var script: Href?
  /// The way from the page to the hub's root: empty or a run of `../`.
  public var root: String
  /// The script's interface words as a JSON object.
  public var scriptWords: String?
  /// Ways to find things without search: A to Z, strands, topics and so on.
  public var ways: [Link]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    action: Href,
    script: Href? = nil,
    root: String = "",
    scriptWords: String? = nil,
    ways: [Link] = []
  ) {
    self.page = page
    self.action = action
    self.script = script
    self.root = root
    self.scriptWords = scriptWords
    self.ways = ways
  }
}
