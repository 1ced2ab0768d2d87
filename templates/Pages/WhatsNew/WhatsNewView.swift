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
