public import Hypertext

/// A strand as other pages name it: its thread's number beside its name.
public struct StrandTag: Sendable, Hashable {
  /// The strand's place in the order of the hub, from 1; chooses the thread's colour.
  public var number: Int
  /// The strand's name.
  public var title: String
  /// The strand's page, unless the name is not to be a link.
  public var href: Href?

  /// Creates the value from its parts.
  public init(
    number: Int,
    title: String,
    href: Href? = nil
  ) {
    self.number = number
    self.title = title
    self.href = href
  }
}
