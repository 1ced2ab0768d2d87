public import Hypertext

/// The page that compares all case studies: a plain table with lists to find what is like one's own place; a script may
/// filter and sort it, and put rows side by side.
public func comparisonPage(_ view: ComparisonView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page wide">
      \(pageHeader(view.page, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(comparisonFilters(view, words))\(comparisonLists(view, words))\
      \(caseStudyTable(
        view.rows, caption: words[.comparisonCaption], label: "p.comparison", withStrand: true,
        words))\
      <section class="end" aria-labelledby="p.key">
      <h2 id="p.key">\(words[.evidenceKey])</h2>
      \(evidenceKey(words))</section>
      </div>

      """)
}
