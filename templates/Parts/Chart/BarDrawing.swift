import Hypertext

/// The room for a bar and the words above it, in rem.
private let rowHeight = 3

/// Horizontal bars, each under its label and with its number at its end.
///
/// Lengths across are percentages and those down are rem, so that the drawing fits any width while
/// its words keep the size of the reader's text.
func barDrawing(_ view: ChartView, _ words: Words) -> HTML {
  let largest = view.points.flatMap(\.values).compactMap { $0?.number }.max() ?? 0
  var rows: [HTML] = []
  for point in view.points {
    for (series, value) in point.values.enumerated() {
      let label: HTML =
        view.series.count < 2 || series >= view.series.count
        ? "\(point.label)" : "\(point.label): \(view.series[series])"
      rows.append(
        bar(
          value, text: value.map(view.shown), label: label, series: series, row: rows.count,
          largest: largest))
    }
  }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="\(rows.count * rowHeight)rem" \
    \(view.picture(words))>
    \(rows)</svg>

    """
}

private func bar(
  _ value: ChartValue?, text: String?, label: HTML, series: Int, row: Int, largest: Double
) -> HTML {
  let top = row * rowHeight
  // The longest bar leaves a fifth of the width for its number.
  let length = largest > 0 ? tenths(max(value?.number ?? 0, 0) / largest * 80) : "0"
  return """
    <g class="series-\(series + 1)"><text x="0" y="\(top + 1)rem">\(label)</text>\
    <rect class="bar" x="0" y="\(top + 1).4rem" width="\(length)%" \
    height="1rem"/>\
    <text class="value-text" x="\(length)%" y="\(top + 2).2rem" dx="8">\(text)</text></g>

    """
}
