public import Hypertext

/// The page that compares all case studies: a plain table, which a script may filter and sort.
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
      <section class="end" aria-labelledby="p.key">
      <h2 id="p.key">\(words[.evidenceKey])</h2>
      \(evidenceKey(words))</section>
      \(filters(words))\(caseStudyTable(
        view.rows, caption: words[.comparisonCaption], label: "p.comparison", withStrand: true,
        words))</div>

      """)
}

/// The filters, hidden until a script fills them from the table and shows them.
private func filters(_ words: Words) -> HTML {
  """
  <form class="filters" data-compare-filters="" hidden="" aria-label="\(words[.filterLabel])">
  \(filter("strand", words[.strandLabel], words))\(filter("region", words[.region], words))\
  \(filter("model", words[.model], words))\(filter("evidence", words[.evidence], words))\
  <p role="status" data-compare-status="" data-words="\(words.text(.filterCount))"></p>
  </form>

  """
}

private func filter(_ key: HTML, _ label: HTML, _ words: Words) -> HTML {
  """
  <p><label for="p.filter-\(key)">\(label)</label>
  <select id="p.filter-\(key)" name="\(key)"><option value="">\(words[.filterAny])</option></select>\
  </p>

  """
}
