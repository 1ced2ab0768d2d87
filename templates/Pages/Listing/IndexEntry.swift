public import Hypertext

/// An audience, topic or kind in the list of them.
public struct IndexEntry: Sendable, Hashable {
  /// Its name.
  public var title: String
  /// Its page.
  public var href: Href
  /// What it is, in a sentence.
  public var summary: String?
  /// How many resources it has.
  public var count: Int

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    summary: String? = nil,
    count: Int
  ) {
    self.title = title
    self.href = href
    self.summary = summary
    self.count = count
  }
}
