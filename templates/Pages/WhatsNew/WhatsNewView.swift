/// What is new in the hub.
public struct WhatsNewView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The changes by day, newest first.
  public var groups: [NewsGroup]
  /// The same as a feed.
  public var feed: Link?

  /// Creates the value from its parts.
  public init(
    page: PageView,
    groups: [NewsGroup],
    feed: Link? = nil
  ) {
    self.page = page
    self.groups = groups
    self.feed = feed
  }
}

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
