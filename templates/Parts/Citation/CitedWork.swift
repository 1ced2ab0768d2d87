public import Hypertext

/// A work as a citation names it.
public struct CitedWork: Sendable, Hashable {
  /// Who wrote it, as short as Harvard style allows.
  public var authors: String
  /// The year, or the words for none.
  public var year: String
  /// The place in the work, such as a page.
  public var locator: String?
  /// Its entry in the page's reference list.
  public var href: Href?

  /// Creates the value from its parts.
  public init(
    authors: String,
    year: String,
    locator: String? = nil,
    href: Href?
  ) {
    self.authors = authors
    self.year = year
    self.locator = locator
    self.href = href
  }
}
