import Hypertext

/// The most labels that stand below the lines without touching on a phone.
private let mostLabels = 4

/// A line for each series over the labels, with its first and last numbers in words.
///
/// The lines stretch with the page in a drawing of their own, the words keep their size.
func lineDrawing(_ view: ChartView) -> HTML {
  let scale = LineScale(view)
  let lines = view.series.indices.map { line(view, series: $0, scale) }
  let numbers = view.series.indices.map { endNumbers(view, series: $0, scale) }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="15rem" role="img" direction="ltr" \
    aria-labelledby="\(view.id).name \(view.id).desc\(view.part.labelNames)">
    \(chartNames(view))<svg x="4%" y="1.5rem" width="92%" height="11rem" viewBox="0 0 1000 1000" \
    preserveAspectRatio="none" overflow="visible">
    <line class="base" x1="0" y1="1000" x2="1000" y2="1000"/>
    \(lines)</svg>
    \(numbers)\(labels(view, scale))</svg>

    """
}

/// Where the points of a line chart lie. The scale begins at zero: a line must not make a change
/// look larger than it is.
private struct LineScale {
  let count: Int
  let largest: Double

  init(_ view: ChartView) {
    count = view.points.count
    largest = view.points.flatMap(\.values).compactMap { $0?.number }.max() ?? 0
  }

  /// How far along a point lies, from 0 to 1.
  func along(_ index: Int) -> Double {
    count > 1 ? Double(index) / Double(count - 1) : 0.5
  }

  /// How far up a number lies, from 0 to 1.
  func up(_ number: Double) -> Double {
    largest > 0 ? max(number, 0) / largest : 0
  }
}

/// A series' line, broken where it has no number.
private func line(_ view: ChartView, series: Int, _ scale: LineScale) -> HTML {
  var runs: [[String]] = [[]]
  for (index, point) in view.points.enumerated() {
    if let value = value(point, series) {
      let (x, y) = (scale.along(index) * 1000, (1 - scale.up(value.number)) * 1000)
      runs[runs.count - 1].append("\(tenths(x)),\(tenths(y))")
    } else if runs.last?.isEmpty == false {
      runs.append([])
    }
  }
  return runs.filter { !$0.isEmpty }.map { run in
    "<polyline class=\"series-\(series + 1)\" points=\"\(run.joined(separator: " "))\"/>\n" as HTML
  }.joined()
}

/// The first and the last number of a series, in words at its ends: above the line, or below it
/// when another line runs above.
private func endNumbers(_ view: ChartView, series: Int, _ scale: LineScale) -> HTML {
  let present = view.points.indices.filter { value(view.points[$0], series) != nil }
  return Array(Set([present.first, present.last].compactMap { $0 })).sorted().map { index in
    let value = value(view.points[index], series)
    let isUnder = view.points[index].values.contains { ($0?.number ?? 0) > value?.number ?? 0 }
    let height = 1.5 + 11 * (1 - scale.up(value?.number ?? 0)) + (isUnder ? 1.2 : -0.5)
    return """
      <text class="value-text" x="\(tenths(4 + scale.along(index) * 92))%" \
      y="\(tenths(height))rem" text-anchor="\(anchor(index, scale.count))">\
      \(value?.text)</text>

      """ as HTML
  }.joined()
}

/// The labels below the lines: all when there is room, else some evenly, with the first and last.
private func labels(_ view: ChartView, _ scale: LineScale) -> HTML {
  let step = max(1, (scale.count - 1 + mostLabels - 2) / (mostLabels - 1))
  let shown = view.points.indices.filter {
    $0 == scale.count - 1 || ($0 % step == 0 && $0 + step / 2 < scale.count - 1)
  }
  return shown.map { index in
    """
    <text class="axis-text" x="\(tenths(4 + scale.along(index) * 92))%" y="13.8rem" \
    text-anchor="\(anchor(index, scale.count))">\(view.points[index].label)</text>

    """ as HTML
  }.joined()
}

private func anchor(_ index: Int, _ count: Int) -> HTML {
  if index == 0, count > 1 { return "start" }
  return index == count - 1 && count > 1 ? "end" : "middle"
}

private func value(_ point: ChartPoint, _ series: Int) -> ChartValue? {
  series < point.values.count ? point.values[series] : nil
}
