import Graph
import Hypertext
import Model
import Templates

extension BodyRenderer {
  /// The chart in the place of one of the page's blocks, by its number.
  func chart(_ index: Int) -> HTML {
    guard let chart = content.charts[index] else { return .empty }
    let points = chart.labels.enumerated().map { row, label in
      ChartPoint(
        label: label,
        values: chart.series.map { series in
          series.values[row].map { ChartValue($0, text: series.texts[row]) }
        })
    }
    let csv = chart.file.flatMap { file in
      presenter.href(toPath: file.text, from: here).map { Link(String(file.name), $0) }
    }
    let view = ChartView(
      id: part.prefix + "chart-\(index + 1)",
      part: part,
      // A test holds the forms of both to one list.
      form: ChartForm(rawValue: chart.form.rawValue) ?? .bar,
      title: chart.title,
      subtitle: chart.subtitle,
      unit: chart.unit,
      series: chart.series.map(\.name),
      points: points,
      note: chart.note,
      source: presenter.sourceLink(chart.source, from: here),
      csv: csv, unfoldsTable: isBook)
    return Templates.chart(view, presenter.words)
  }
}
