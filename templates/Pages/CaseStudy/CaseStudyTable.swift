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
  <th scope="col">\(words[.comparisonPlace])</th><th scope="col">\(words[.model])</th>\
  <th scope="col">\(words[.evidence])</th><th scope="col">\(words[.comparisonResult])</th>\
  <th scope="col">\(words[.comparisonSample])</th></tr>
  </thead>
  <tbody>
  \(rows.shown.enumerated().map { row($1, $0, withStrand: withStrand, words) })</tbody>
  </table>
  </div>
  \(rest(of: rows, words))
  """
}

private func row(
  _ row: CaseStudyRow, _ number: Int, withStrand: Bool, _ words: Words
) -> HTML {
  """
  <tr\(if: withStrand, marks(of: row, number))>
  <th scope="row"><a\(address: row.href)>\(row.title)</a>\
  \(row.organisation.map { note("\(link($0))") })\(row.period.map { note("\($0)") })</th>
  \(if: withStrand, "<td>\(row.strand.map(strandTag))</td>\n")\
  <td>\(row.region)\(row.type.map { note("\($0)") })\
  \(row.grade.map { note("\(words[.inspection]): \($0)") })</td>
  <td>\(row.approach ?? row.model)\(if: row.approach != nil, row.model.map { note("\($0)") } ?? .empty)</td>
  <td>\(evidenceTag(row.evidence, words))</td>
  \(cell(row.result, words[.comparisonResult], empty: words[.comparisonNothing]))
  \(cell(row.sample, words[.comparisonSample], empty: .empty))
  </tr>

  """
}

/// A cell that on a narrow screen, where the table has no head, says what it holds.
private func cell(_ text: String?, _ label: HTML, empty: HTML) -> HTML {
  text.map { "<td data-label=\"\(label)\">\($0)</td>" } ?? "<td>\(empty)</td>"
}

private func note(_ text: HTML) -> HTML { " <small>\(text)</small>" }

/// What leads to a row, and what a script narrows the table by.
private func marks(of row: CaseStudyRow, _ number: Int) -> HTML {
  let facets = CaseStudyFacet.allCases.compactMap { facet -> HTML? in
    guard let values = row.facets[facet], !values.isEmpty else { return nil }
    return " data-\(facet.rawValue)=\"\(values.joined(separator: " "))\""
  }
  return " id=\"\(rowAnchor(number))\"\(facets)"
}

/// The id of a row, from its place counted from 0.
func rowAnchor(_ row: Int) -> String { "p.c\(row + 1)" }
