public import Hypertext

/// The list of pathways.
public struct PathwaysView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The pathways, in order.
  public var pathways: [PathwayItem]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    pathways: [PathwayItem]
  ) {
    self.page = page
    self.body = body
    self.pathways = pathways
  }
}
