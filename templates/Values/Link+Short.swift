public import Hypertext

extension Link {
  /// A link by its words and where it leads.
  public init(_ title: String, _ href: Href?) {
    self.init(title: title, href: href)
  }
}
