import Hypertext

/// The room for a bar and the words above it, in rem.
private let rowHeight = 3

/// Horizontal bars, each under its label and with its number at its end.
///
/// Lengths across are percentages and those down are rem, so that the drawing fits any width while
/// its words keep the size of the reader's text.
func barDrawing(_ view: ChartView) -> HTML {
  let largest = view.points.flatMap(\.values).compactMap { $0?.number }.max() ?? 0
  var rows: [HTML] = []
  for point in view.points {
    for (series, value) in point.values.enumerated() {
      let label: HTML =
        view.series.count < 2 || series >= view.series.count
        ? "\(point.label)" : "\(point.label): \(view.series[series])"
      rows.append(bar(value, label: label, series: series, row: rows.count, largest: largest))
    }
  }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="\(rows.count * rowHeight)rem" \
    role="img" direction="ltr" \
    aria-labelledby="\(view.id).name \(view.id).desc\(view.part.labelNames)">
    \(chartNames(view))\(rows)</svg>

    """
}

private func bar(
  _ value: ChartValue?, label: HTML, series: Int, row: Int, largest: Double
) -> HTML {
  let top = row * rowHeight
  // The longest bar leaves a fifth of the width for its number.
  let length = largest > 0 ? tenths(max(value?.number ?? 0, 0) / largest * 80) : "0"
  return """
    <g class="series-\(series + 1)"><text x="0" y="\(top + 1)rem">\(label)</text>\
    <rect class="bar" x="0" y="\(top + 1).4rem" width="\(length)%" \
    height="1rem"/>\
    <text class="value-text" x="\(length)%" y="\(top + 2).2rem" dx="8">\(value?.text)</text></g>

    """
}

/// The name and the description of a drawing: its title, and all its numbers in words.
func chartNames(_ view: ChartView) -> HTML {
  """
  <title id="\(view.id).name">\(view.title)</title>
  <desc id="\(view.id).desc">\(view.points.map(described))</desc>

  """
}

private func described(_ point: ChartPoint) -> HTML {
  let numbers = point.values.map { "\($0?.text ?? "-")" as HTML }
  return "\(point.label): \(separated(numbers, by: ", ")). "
}

/// A number with one place after the point, for the coordinates of a drawing.
func tenths(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e9 else { return "0" }
  let tenths = Int(number * 10 + (number < 0 ? -0.5 : 0.5))
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
