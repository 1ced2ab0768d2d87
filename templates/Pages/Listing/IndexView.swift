public import Hypertext

/// The list of all audiences, topics or kinds.
public struct IndexView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The entries, in order.
  public var entries: [IndexEntry]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    entries: [IndexEntry]
  ) {
    self.page = page
    self.body = body
    self.entries = entries
  }
}
