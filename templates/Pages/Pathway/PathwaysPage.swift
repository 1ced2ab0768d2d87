public import Hypertext

/// The list of pathways.
public func pathwaysPage(_ view: PathwaysView, in frame: Frame) -> HTML {
  layout(
    view.page, in: frame,
    above: """
      <div class="page">
      \(pageHeader(view.page, frame.words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(pathwayList(view.pathways, level: "h2", frame.words))</div>

      """)
}

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
