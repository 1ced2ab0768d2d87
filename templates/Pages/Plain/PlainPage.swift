public import Hypertext

/// A page about the hub.
public func plainPage(_ view: PlainView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <article class="page">
      \(pageHeader(view.page, words))<div class="columns">
      <div class="side">
      \(contents(view.headings, words))</div>
      <div class="text">
      <div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(references(view.references, words))\
      \(resourceSection(words[.listedByHeading], anchor: "p.listed-by", view.listedBy, words))\
      \(credit(view.facts, words))</div>
      </div>
      </article>

      """)
}
