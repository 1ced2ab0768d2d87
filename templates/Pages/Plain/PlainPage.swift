public import Hypertext

/// A page about the hub.
public func plainPage(_ view: PlainView, in frame: Frame) -> HTML {
  let words = frame.words
  let end = [
    PageSection("p.references", words[.references]) { _, _ in references(view.references, words) },
    PageSection("p.listed-by", words[.listedByHeading]) {
      resourceSection($1, anchor: $0, view.listedBy, words)
    },
  ]
  return layout(
    view.page, in: frame,
    above: """
      <article class="page">
      \(pageHeader(view.page, words))<div class="columns">
      \(sideColumn(view.headings, after: end, words))\
      <div class="text">
      <div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(end.markup)\
      \(pageShare(view.page, words))\(credit(view.facts, words))</div>
      </div>
      </article>

      """)
}
