/// What changed on one day.
public struct NewsGroup: Sendable, Hashable {
  /// The day.
  public var date: DateView
  /// The changes.
  public var items: [NewsItem]

  /// Creates the value from its parts.
  public init(
    date: DateView,
    items: [NewsItem]
  ) {
    self.date = date
    self.items = items
  }
}
