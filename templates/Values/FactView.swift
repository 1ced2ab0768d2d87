public import Hypertext

/// A further fact with its name, such as an extra field declared in `hub.yml`.
public struct FactView: Sendable, Hashable {
  /// What the fact is called.
  public var name: String
  /// The fact.
  public var value: String
  /// Where the fact leads.
  public var href: Href?

  /// Creates the value from its parts.
  public init(
    name: String,
    value: String,
    href: Href? = nil
  ) {
    self.name = name
    self.value = value
    self.href = href
  }
}
