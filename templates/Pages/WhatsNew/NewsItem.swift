/// A resource that was published or reviewed.
public struct NewsItem: Sendable, Hashable {
  /// The resource.
  public var resource: ResourceItem
  /// The day.
  public var date: DateView
  /// What was done.
  public var change: ChangeLabel

  /// Creates the value from its parts.
  public init(
    resource: ResourceItem,
    date: DateView,
    change: ChangeLabel
  ) {
    self.resource = resource
    self.date = date
    self.change = change
  }
}
