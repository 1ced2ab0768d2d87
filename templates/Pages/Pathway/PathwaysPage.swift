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
