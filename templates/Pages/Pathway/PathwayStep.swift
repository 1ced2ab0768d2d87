public import Hypertext

/// A step of a pathway.
public struct PathwayStep: Sendable, Hashable {
  /// What the step is called in records of readers, wherever it comes in the pathway.
  public var key: String
  /// What to read or do.
  public var title: String
  /// Its page.
  public var href: Href?
  /// The same as a list shows it, with the reason why it comes here.
  public var resource: ResourceItem

  /// Creates the value from its parts.
  public init(
    key: String,
    title: String,
    href: Href? = nil,
    resource: ResourceItem
  ) {
    self.key = key
    self.title = title
    self.href = href
    self.resource = resource
  }
}
