/// A step of a pathway.
public struct PathwayStep: Sendable, Hashable {
  /// What to read or do.
  public var resource: ResourceItem
  /// Why it comes here.
  public var why: String

  /// Creates the value from its parts.
  public init(
    resource: ResourceItem,
    why: String
  ) {
    self.resource = resource
    self.why = why
  }
}
