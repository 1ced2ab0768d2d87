public import Hypertext

/// A chart: what it shows in a sentence, a drawing, the same numbers as a table, and where they
/// come from. A script may add buttons that take it away; their words go with it.
public func chart(_ view: ChartView, _ words: Words) -> HTML {
  let title: HTML = "\(view.id).title"
  let drawing =
    switch view.form {
    case .bar: barDrawing(view, words)
    case .line: lineDrawing(view, words)
    case .dots: dotDrawing(view, words)
    }
  return """
    <figure class="chart" aria-labelledby="\(title)\(view.part.labelNames)" \
    data-copy="\(words[.chartCopy])" data-copied="\(words[.citeCopied])" data-svg="\(words[.chartSVG])" \
    data-png="\(words[.chartPNG])" data-saved="\(words[.chartSaved])">
    <figcaption>
    <p class="chart-title" id="\(title)">\(view.title)</p>
    \(view.subtitle.map { "<p class=\"note\">\($0)</p>\n" as HTML })</figcaption>
    \(legend(view))\(drawing)\
    \(view.note.map { "<p class=\"note\">\(words.fill(.chartNote, ["note": "\($0)"]))</p>\n" as HTML })\
    \(foot(view, words))\(chartTable(view, words))</figure>

    """
}

/// Which drawing stands for which series, when there is more than one.
private func legend(_ view: ChartView) -> HTML {
  if view.series.count < 2 { return .empty }
  let items = view.series.enumerated().map { index, name in
    "<li class=\"series-\(index + 1)\">\(name)</li>\n" as HTML
  }
  return "<ul class=\"legend legend-\(view.form.rawValue)\">\n\(items)</ul>\n"
}

private func foot(_ view: ChartView, _ words: Words) -> HTML {
  var parts: [HTML] = []
  if let source = view.source { parts.append(words.fill(.chartSource, ["source": link(source)])) }
  if let csv = view.csv { parts.append(link(csv)) }
  let spans = parts.map { "<span>\($0)</span>" as HTML }
  return parts.isEmpty ? .empty : "<p class=\"quiet\">\(separated(spans, by: " "))</p>\n"
}

/// How the numbers of a chart are drawn.
public enum ChartForm: String, Sendable, Hashable, CaseIterable {
  /// Horizontal bars, one for each label and series.
  case bar
  /// A line for each series over the labels.
  case line
  /// A dot for each series on a line for each label, as for before and after.
  case dots
}
