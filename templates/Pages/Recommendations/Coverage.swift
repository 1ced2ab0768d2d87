import Hypertext

/// The table of strands by audiences: the recommendations in each cell, and how many resources.
func coverage(_ view: CoverageView, _ words: Words) -> HTML {
  """
  <section class="coverage" aria-labelledby="p.coverage">
  <h2 id="p.coverage">\(words[.coverageHeading])</h2>
  <div class="table-scroll" role="region" aria-labelledby="p.coverage-caption" tabindex="0">
  <table class="matrix">
  <caption id="p.coverage-caption">\(words[.coverageCaption])</caption>
  <thead>
  <tr><th scope="col">\(words[.coverageStrand])</th>\
  \(view.audiences.map { "<th scope=\"col\">\(link($0))</th>" as HTML })</tr>
  </thead>
  <tbody>
  \(view.rows.map { row($0, words) })</tbody>
  </table>
  </div>
  </section>

  """
}

private func row(_ row: CoverageRow, _ words: Words) -> HTML {
  """
  <tr><th scope="row">\(strandTag(row.strand))</th>\(row.cells.map { cell($0, words) })</tr>

  """
}

private func cell(_ cell: CoverageCell, _ words: Words) -> HTML {
  let links: HTML =
    cell.recommendations.isEmpty
    ? "<span class=\"note\">\(words[.coverageNone])</span>"
    : linkRun(cell.recommendations, words)
  let resources = words.count(cell.resources, .resourcesOther)
  return "<td>\(links) <span class=\"note\">\(resources)</span></td>"
}
