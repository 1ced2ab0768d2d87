import Hypertext

/// What was measured, as a table whose figures are large: before, after, and what they rest on.
func measures(_ measures: [MeasureView], _ words: Words) -> HTML {
  """
  <section class="measures" aria-labelledby="p.measures">
  <h2 id="p.measures">\(words[.measuresHeading])</h2>
  \(measures.isEmpty ? "<p>\(words[.noMeasures])</p>\n" : table(measures, words))</section>

  """
}

private func table(_ measures: [MeasureView], _ words: Words) -> HTML {
  let hasBefore = measures.contains { $0.before != nil }
  return """
    <table>
    <caption>\(words[.measuresCaption])</caption>
    <thead>
    <tr><th scope="col">\(words[.measureName])</th>\
    \(if: hasBefore, "<th scope=\"col\">\(words[.measureBefore])</th>")\
    <th scope="col">\(words[.measureAfter])</th><th scope="col">\(words[.measureSample])</th></tr>
    </thead>
    <tbody>
    \(measures.map { row($0, hasBefore: hasBefore, words) })</tbody>
    </table>

    """
}

private func row(_ measure: MeasureView, hasBefore: Bool, _ words: Words) -> HTML {
  """
  <tr>
  <th scope="row">\(measure.name)</th>
  \(if: hasBefore, cell(measure.before, unit: nil, words[.measureBefore], words))\
  \(cell(measure.after, unit: measure.unit, words[.measureAfter], words))\
  <td class="rests"><p>\(measure.sample ?? words.text(.notStated))</p>
  <dl>
  \(fact(words[.measureBy], "\(measure.measuredBy ?? words.text(.notStated))"))\
  \(fact(words[.measureDate], "\(measure.date ?? words.text(.notStated))"))\
  \(fact(words[.measureSource], measure.source.map(link)))</dl></td>
  </tr>

  """
}

private func cell(_ value: String?, unit: String?, _ label: HTML, _ words: Words) -> HTML {
  """
  <td class="value" data-label="\(label)">\
  \(value.map { "<b>\($0)</b>" as HTML } ?? "<span>\(words[.notStated])</span>")\
  \(unit.map { " <span>\($0)</span>" as HTML })</td>

  """
}
