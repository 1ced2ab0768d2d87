public import Hypertext

/// One page of a print pack.
public struct PackSection: Sendable, Hashable {
  /// All that the page says, as the part of the pack that it is.
  public var chapter: ChapterView
  /// Where the page stands by itself.
  public var href: Href?

  /// Creates the value from its parts.
  public init(_ chapter: ChapterView, href: Href?) {
    self.chapter = chapter
    self.href = href
  }
}
