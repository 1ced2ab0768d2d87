public import Hypertext

/// A pathway as lists show it.
public struct PathwayItem: Sendable, Hashable {
  /// Its title.
  public var title: String
  /// Its page.
  public var href: Href?
  /// What it is for, in a sentence.
  public var summary: String?
  /// Whom it is for.
  public var audiences: [String]
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// How many steps it has.
  public var steps: Int

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href?,
    summary: String? = nil,
    audiences: [String] = [],
    minutes: Int? = nil,
    steps: Int
  ) {
    self.title = title
    self.href = href
    self.summary = summary
    self.audiences = audiences
    self.minutes = minutes
    self.steps = steps
  }
}
