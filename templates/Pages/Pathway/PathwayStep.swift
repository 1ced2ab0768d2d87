/// A step of a pathway.
public struct PathwayStep: Sendable, Hashable {
  /// What to read or do.
  public var title: String
  /// The same as a list shows it, with the reason why it comes here.
  public var resource: ResourceItem

  /// Creates the value from its parts.
  public init(
    title: String,
    resource: ResourceItem
  ) {
    self.title = title
    self.resource = resource
  }
}
