public import Hypertext

/// The licence of the hub's content.
public struct LicenceView: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its text.
  public var href: Href
  /// Whose content is used, with the attribution it asks for.
  public var text: String

  /// Creates the value from its parts.
  public init(
    name: String,
    href: Href,
    text: String
  ) {
    self.name = name
    self.href = href
    self.text = text
  }
}
