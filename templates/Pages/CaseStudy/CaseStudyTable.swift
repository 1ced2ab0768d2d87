import Hypertext

/// Case studies as a table to compare; a script may filter and sort it by its `data-` attributes.
func caseStudyTable(
  _ rows: ListPart<CaseStudyRow>, caption: HTML, label: HTML, withStrand: Bool, _ words: Words
) -> HTML {
  """
  <div class="table-scroll" role="region" aria-labelledby="\(label)" tabindex="0">
  <table class="compare" data-compare="">
  <caption id="\(label)">\(caption)</caption>
  <thead>
  <tr><th scope="col">\(words[.comparisonTitle])</th>\
  \(if: withStrand, "<th scope=\"col\">\(words[.strandLabel])</th>")\
  <th scope="col">\(words[.region])</th><th scope="col">\(words[.model])</th>\
  <th scope="col">\(words[.evidence])</th><th scope="col">\(words[.comparisonResult])</th>\
  <th scope="col">\(words[.comparisonSample])</th></tr>
  </thead>
  <tbody>
  \(rows.shown.map { row($0, withStrand: withStrand, words) })</tbody>
  </table>
  </div>
  \(rest(of: rows, words))
  """
}

private func row(_ row: CaseStudyRow, withStrand: Bool, _ words: Words) -> HTML {
  """
  <tr data-strand="\(row.strand?.title)" data-region="\(row.region)" data-model="\(row.model)" \
  data-evidence="\(row.evidence.rawValue)">
  <th scope="row"><a\(address: row.href)>\(row.title)</a>\
  \(row.organisation.map { " <span class=\"note\">\(link($0))</span>" as HTML })\
  \(row.period.map { " <span class=\"note\">\($0)</span>" as HTML })</th>
  \(if: withStrand, "<td>\(row.strand.map(strandTag))</td>\n")\
  <td>\(row.region)</td>
  <td>\(row.model)</td>
  <td>\(evidenceTag(row.evidence, words))</td>
  <td>\(row.result)</td>
  <td>\(row.sample)</td>
  </tr>

  """
}
