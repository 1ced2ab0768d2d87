public import Hypertext

/// An entry of the A to Z.
public struct AToZEntry: Sendable, Hashable {
  /// What it is called.
  public var title: String
  /// Its page.
  public var href: Href
  /// What it is, in a word.
  public var label: String

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    label: String
  ) {
    self.title = title
    self.href = href
    self.label = label
  }
}
