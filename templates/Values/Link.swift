public import Hypertext

/// Words that lead somewhere.
public struct Link: Sendable, Hashable {
  /// What the link says; makes sense on its own.
  public var title: String
  /// Where it leads, as seen from the page it stands on; nothing where the words lead nowhere in this edition.
  public var href: Href?

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href?
  ) {
    self.title = title
    self.href = href
  }
}

extension Link {
  /// A link by its words and where it leads.
  public init(_ title: String, _ href: Href?) {
    self.init(title: title, href: href)
  }
}
