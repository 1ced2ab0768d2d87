import Hypertext

/// The most labels that stand below the lines without touching on a phone.
private let mostLabels = 4
/// The most numbers that stand at a line without touching on a phone.
private let mostNumbers = 8

/// A line for each series over the labels, with a dot at each number and no line over years that have none.
///
/// The lines stretch with the page in a drawing of their own; words and dots keep their size.
func lineDrawing(_ view: ChartView, _ words: Words) -> HTML {
  let scale = LineScale(view)
  let foot: HTML =
    scale.least == 0
    ? .empty
    : "<p class=\"note\">\(words.fill(.chartScale, ["n": "\(short(scale.least))"]))</p>\n"
  return """
    <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="15rem" \(view.picture(words))>
    <svg x="4%" y="1.5rem" width="92%" height="11rem" viewBox="0 0 1000 1000" \
    preserveAspectRatio="none" overflow="visible">
    <line class="base" x1="0" y1="1000" x2="1000" y2="1000"/>
    \(view.series.indices.map { line(view, series: $0, scale) })</svg>
    \(gaps(scale, words))\(view.series.indices.map { marks(view, series: $0, scale) })\
    \(labels(view, scale))</svg>
    \(foot)
    """
}

/// A series' line, broken where it has no number.
private func line(_ view: ChartView, series: Int, _ scale: LineScale) -> HTML {
  var runs: [[String]] = [[]]
  for index in view.points.indices {
    if scale.afterGap.contains(index) || view.value(index, series) == nil { runs.append([]) }
    guard let value = view.value(index, series) else { continue }
    let (x, y) = (scale.along[index] * 1000, (1 - scale.up(value.number)) * 1000)
    runs[runs.count - 1].append("\(tenths(x)),\(tenths(y))")
  }
  return runs.filter { !$0.isEmpty }.map { run in
    "<polyline class=\"series-\(series + 1)\" points=\"\(run.joined(separator: " "))\"/>\n" as HTML
  }.joined()
}

/// The years without a number, in words between the years that have one.
private func gaps(_ scale: LineScale, _ words: Words) -> [HTML] {
  scale.afterGap.sorted().map { index in
    let x = across((scale.along[index - 1] + scale.along[index]) / 2)
    return """
      <line class="gap" x1="\(x)%" y1="3rem" x2="\(x)%" y2="11.5rem"/>\
      <text class="axis-text" x="\(x)%" y="2.5rem" text-anchor="middle">\(words[.chartNoValue])</text>

      """
  }
}

/// The dots of a series with their numbers: all where there is room, else the first and the last. A number stands above
/// its dot, or below it when another line runs above.
private func marks(_ view: ChartView, series: Int, _ scale: LineScale) -> HTML {
  let present = view.points.indices.filter { view.value($0, series) != nil }
  let ends = [present.first, present.last]
  let showsAll = view.series.count == 1 && present.count <= mostNumbers
  return present.map { index in
    guard let value = view.value(index, series) else { return .empty }
    let height = 1.5 + 11 * (1 - scale.up(value.number))
    let isUnder = view.points[index].values.contains { ($0?.number ?? 0) > value.number }
    let isEnd = ends.contains(index)
    let text: HTML = """
      <text class="\(isEnd ? "value-text end-text" : "axis-text")" x="\(across(scale.along[index]))%" \
      y="\(tenths(height + (isUnder ? 1.3 : -0.7)))rem" text-anchor="\(anchor(index, view.points.count))">\
      \(view.shown(value))</text>
      """
    return """
      <circle class="series-\(series + 1)" cx="\(across(scale.along[index]))%" \
      cy="\(tenths(height))rem" r="4"/>\(if: isEnd || showsAll, text)

      """
  }.joined()
}

/// The labels below the lines: all when there is room, else some evenly, with the first and last.
private func labels(_ view: ChartView, _ scale: LineScale) -> HTML {
  let count = view.points.count
  let step = max(1, (count - 1 + mostLabels - 2) / (mostLabels - 1))
  let shown = view.points.indices.filter {
    $0 == count - 1 || ($0 % step == 0 && $0 + step / 2 < count - 1)
  }
  return shown.map { index in
    """
    <text class="axis-text" x="\(across(scale.along[index]))%" y="13.8rem" \
    text-anchor="\(anchor(index, count))">\(view.points[index].label)</text>

    """ as HTML
  }.joined()
}

/// How far across the drawing a place along the lines is, in hundredths.
private func across(_ along: Double) -> String { tenths(4 + along * 92) }

private func anchor(_ index: Int, _ count: Int) -> HTML {
  if index == 0, count > 1 { return "start" }
  return index == count - 1 && count > 1 ? "end" : "middle"
}

/// A number without places that say nothing.
private func short(_ number: Double) -> String {
  let text = tenths(number)
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
