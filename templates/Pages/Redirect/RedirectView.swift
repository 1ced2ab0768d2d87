public import Hypertext

/// A page that sends the reader on from an old address.
public struct RedirectView: Sendable, Hashable {
  /// The title of the page it leads to.
  public var title: String
  /// The page it leads to.
  public var target: Href
  /// That page's address on the web.
  public var canonical: Href?

  /// Creates the value from its parts.
  public init(
    title: String,
    target: Href,
    canonical: Href? = nil
  ) {
    self.title = title
    self.target = target
    self.canonical = canonical
  }
}
