import Hypertext

/// The room for a line of dots and the words above it, in rem.
private let rowHeight = 3

/// For each label a line from its least to its greatest number with a dot at each: the first series a ring, the last one
/// filled. Numbers stand at the outer dots.
///
/// Lengths across are percentages and those down are rem, as in ``barDrawing(_:_:)``.
func dotDrawing(_ view: ChartView, _ words: Words) -> HTML {
  let largest =
    view.points.flatMap(\.values).compactMap { $0?.number }.filter(\.isFinite).max() ?? 0
  let rows = view.points.indices.map { row(view, point: $0, largest: largest) }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="\(rows.count * rowHeight)rem" \
    \(view.picture(words))>
    \(rows)</svg>

    """
}

private func row(_ view: ChartView, point: Int, largest: Double) -> HTML {
  let top = point * rowHeight
  let dots = view.series.indices.compactMap { series -> (series: Int, x: Double, text: String)? in
    guard let value = view.value(point, series) else { return nil }
    // The outer dots leave room on both sides for their numbers.
    let share = largest > 0 ? min(max(value.number / largest, 0), 1) : 0
    return (series, 8 + share * 80, view.shown(value))
  }.sorted { ($0.x, $0.series) < ($1.x, $1.series) }
  guard let first = dots.first, let last = dots.last else {
    return "<text x=\"0\" y=\"\(top + 1)rem\">\(view.points[point].label)</text>\n"
  }
  let circles = dots.map { dot in
    """
    <circle class="series-\(dot.series + 1) \(dot.series == 0 ? "first-dot" : "last-dot")" \
    cx="\(tenths(dot.x))%" cy="\(top + 2)rem" r="6"/>
    """ as HTML
  }
  return """
    <g><text x="0" y="\(top + 1)rem">\(view.points[point].label)</text>\
    <line class="range" x1="\(tenths(first.x))%" y1="\(top + 2)rem" x2="\(tenths(last.x))%" \
    y2="\(top + 2)rem"/>\(circles)\
    \(if: dots.count > 1, number(first, at: top, toTheRight: false))\
    \(number(last, at: top, toTheRight: true))</g>

    """
}

private func number(
  _ dot: (series: Int, x: Double, text: String), at top: Int, toTheRight: Bool
) -> HTML {
  let place: HTML = toTheRight ? "dx=\"12\"" : "dx=\"-12\" text-anchor=\"end\""
  return """
    <text class="value-text" x="\(tenths(dot.x))%" y="\(top + 2).3rem" \(place)>\(dot.text)</text>
    """
}
