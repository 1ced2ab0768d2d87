import Hypertext

/// What was measured, as tables whose figures are large: one for each sort of comparison, in the order in
/// which the measures come.
func measures(_ measures: [MeasureView], _ words: Words, in part: PagePart) -> HTML {
  """
  <section class="measures" aria-labelledby="\(part.labels("p.measures"))">
  \(part.heading("p.measures", words[.measuresHeading]))
  \(measures.isEmpty ? "<p>\(words[.noMeasures])</p>\n" : tables(of: measures, words))</section>

  """
}

private func tables(of measures: [MeasureView], _ words: Words) -> HTML {
  let all = Comparison.allCases.map { comparison in
    (comparison, measures.filter { Comparison($0.figures) == comparison })
  }.filter { !$0.1.isEmpty }
  let first = measures.first.map { Comparison($0.figures) }
  let sorted = all.filter { $0.0 == first } + all.filter { $0.0 != first }
  return sorted.map { comparison, rows in
    let caption = words[sorted.count == 1 ? .measuresCaption : comparison.caption]
    return table(rows, comparison, caption: caption, words)
  }.joined()
}

/// What figures are compared with, and what the columns of a table are called then.
private enum Comparison: CaseIterable {
  case change
  case contrast
  case single

  init(_ figures: FiguresView) {
    self =
      switch figures {
      case .change: .change
      case .contrast: .contrast
      case .single: .single
      }
  }

  var caption: Word {
    switch self {
    case .change: .measuresChange
    case .contrast: .measuresContrast
    case .single: .measuresSingle
    }
  }

  /// The column of what the figure is compared with, and the column of the figure.
  var columns: (base: Word?, figure: Word) {
    switch self {
    case .change: (.measureBefore, .measureAfter)
    case .contrast: (.measureWithout, .measureWith)
    case .single: (nil, .measureValue)
    }
  }
}

private func table(
  _ measures: [MeasureView], _ comparison: Comparison, caption: HTML, _ words: Words
) -> HTML {
  let hasBase = measures.contains { $0.figures.base != nil }
  let base = hasBase ? comparison.columns.base : nil
  let figure = comparison.columns.figure
  return """
    <table>
    <caption>\(caption)</caption>
    <thead>
    <tr><th scope="col">\(words[.measureName])</th>\
    \(base.map { "<th scope=\"col\">\(words[$0])</th>" as HTML })\
    <th scope="col">\(words[figure])</th><th scope="col">\(words[.measureSample])</th></tr>
    </thead>
    <tbody>
    \(measures.map { row($0, base: base, figure: figure, words) })</tbody>
    </table>

    """
}

private func row(_ measure: MeasureView, base: Word?, figure: Word, _ words: Words) -> HTML {
  """
  <tr>
  <th scope="row">\(measure.name)</th>
  \(base.map { cell(measure.figures.base, unit: nil, words[$0], words) })\
  \(cell(measure.figures.figure, unit: measure.unit, words[figure], words))\
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

extension FiguresView {
  /// What the figure is compared with, as far as it is known.
  fileprivate var base: String? {
    switch self {
    case .change(let before, _): before
    case .contrast(let without, _): without
    case .single: nil
    }
  }

  /// The figure, as far as it is known.
  fileprivate var figure: String? {
    switch self {
    case .change(_, let after): after
    case .contrast(_, let with): with
    case .single(let value): value
    }
  }
}

/// What the organisation has set, as a table.
func arrangements(
  _ arrangements: [ArrangementView], _ words: Words, in part: PagePart
) -> HTML {
  if arrangements.isEmpty { return .empty }
  return """
    <section class="measures" aria-labelledby="\(part.labels("p.arrangements"))">
    \(part.heading("p.arrangements", words[.arrangementsHeading]))
    <table>
    <caption>\(words[.arrangementsCaption])</caption>
    <thead>
    <tr><th scope="col">\(words[.arrangementName])</th><th scope="col">\(words[.arrangementValue])</th>\
    <th scope="col">\(words[.measureSource])</th></tr>
    </thead>
    <tbody>
    \(arrangements.map { row($0, words) })</tbody>
    </table>
    </section>

    """
}

private func row(_ arrangement: ArrangementView, _ words: Words) -> HTML {
  """
  <tr>
  <th scope="row">\(arrangement.name)</th>
  \(cell(arrangement.value, unit: arrangement.unit, words[.arrangementValue], words))\
  <td class="rests">\(arrangement.source.map(link) ?? "\(words[.notStated])")</td>
  </tr>

  """
}
