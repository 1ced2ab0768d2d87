import Hypertext

extension ChartView {
  /// A value with its unit, where the unit is a sign that stands at the number: `15%`, `£4`.
  func shown(_ value: ChartValue) -> String {
    switch unit?.lowercased() {
    case "%", "per cent", "percent": value.text.hasSuffix("%") ? value.text : value.text + "%"
    case let sign? where ["£", "€", "$"].contains(sign):
      value.text.hasPrefix(sign) ? value.text : sign + value.text
    default: value.text
    }
  }

  /// The value of a series at a point, when there is one.
  func value(_ point: Int, _ series: Int) -> ChartValue? {
    let values = points[point].values
    return series < values.count ? values[series] : nil
  }

  /// The name of a series, when there is more than one.
  func name(ofSeries series: Int) -> String? {
    self.series.count > 1 && series < self.series.count ? self.series[series] : nil
  }

  /// The attributes of a drawing: a picture, and in a sentence what it shows.
  func picture(_ words: Words) -> HTML {
    let sentences = series.indices.compactMap { series -> HTML? in
      guard let span = span(ofSeries: series, words) else { return nil }
      return name(ofSeries: series).map { "\($0): \(span)" } ?? span
    }
    return """
      role="img" direction="ltr" aria-label="\(separated(sentences, by: "; "))"
      """
  }

  /// Where a line begins and ends, and otherwise the least and the greatest value.
  private func span(ofSeries series: Int, _ words: Words) -> HTML? {
    var present = points.indices.filter { value($0, series) != nil }
    if form != .line {
      present.sort { value($0, series)?.number ?? 0 < value($1, series)?.number ?? 0 }
    }
    guard let first = present.first, let last = present.last, let from = value(first, series),
      let to = value(last, series)
    else { return nil }
    if first == last { return "\(shown(from)) (\(points[first].label))" }
    return words.fill(
      .chartSpan,
      [
        "first": "\(shown(from))", "from": "\(points[first].label)", "last": "\(shown(to))",
        "to": "\(points[last].label)",
      ])
  }
}

/// A number with one place after the point, for the coordinates of a drawing.
func tenths(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e9 else { return "0" }
  let tenths = Int(number * 10 + (number < 0 ? -0.5 : 0.5))
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
