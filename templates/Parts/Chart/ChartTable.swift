import Hypertext

/// The numbers of a chart as a table: folded away on screen and open on paper, or open from the first.
func chartTable(_ view: ChartView, _ words: Words) -> HTML {
  if view.unfoldsTable { return "<div class=\"chart-table\">\n\(table(view, words))</div>\n" }
  return """
    <details class="chart-table">
    <summary>\(words[.chartTable])<span class="unseen">: \(view.title)</span></summary>
    \(table(view, words))</details>

    """
}

private func table(_ view: ChartView, _ words: Words) -> HTML {
  let unit = view.unit ?? words.text(.chartValue)
  let names = view.series.count < 2 ? [unit] : view.series
  return """
    <table>
    <caption>\(view.subtitle ?? view.title)</caption>
    <thead>
    <tr><th scope="col">\(view.labelHeading ?? words.text(.chartLabel))</th>\
    \(names.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr>
    </thead>
    <tbody>
    \(view.points.map { row($0, words) })</tbody>
    </table>

    """
}

private func row(_ point: ChartPoint, _ words: Words) -> HTML {
  let cells = point.values.map { value in
    "<td>\(value?.text ?? words.text(.chartNoValue))</td>" as HTML
  }
  return "<tr><th scope=\"row\">\(point.label)</th>\(cells)</tr>\n"
}
