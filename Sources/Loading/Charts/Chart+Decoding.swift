import Diagnostics
package import FrontMatter
import Model

extension Chart {
  /// The fields of a block marked `chart`.
  package static let schema = Schema(
    name: "chart",
    fields: [
      Field(
        "type", .choice(Form.allCases.map(\.rawValue)), isRequired: true,
        help: "How the numbers are drawn.", example: "bar"),
      Field(
        "title", .line(maxLength: 160), isRequired: true, help: "What the chart shows.",
        example: "Fewer things were turned away"),
      Field(
        "subtitle", .line(maxLength: 300), help: "What was counted, where and when.",
        example: "Twelve cafés, each October"),
      Field("unit", .line(maxLength: 60), help: "The unit of the numbers.", example: "things"),
      Field("source", .key(.source), help: "The key of the source.", example: "survey-2025"),
      Field("note", .line(maxLength: 400), help: "What to mind.", example: "Counted by hand."),
      Field(
        "csv", .path, help: "A file in assets/ that holds the numbers.",
        example: "../assets/data/turned-away.csv"),
      Field(
        "data",
        .list(
          .record([
            Field(
              "label", .line(maxLength: 80), isRequired: true, help: "What the number belongs to.",
              example: "2024"),
            Field("value", .number, isRequired: true, help: "The number.", example: "15.4"),
          ]), count: 1...200),
        help: "The numbers.", example: ""),
    ])

  /// A chart whose numbers stand in the block itself.
  init?(_ record: Record) {
    let rows = record.records("data")
    let values = rows.map { $0.number("value") }
    self.init(
      record, labels: rows.map { $0.text("label") ?? "" },
      series: [Series(name: "", values: values, texts: rows.map { $0.text("value") ?? "" })],
      file: nil)
  }

  /// A chart whose numbers stand in a file: labels in the first column, a series in each other.
  init?(_ record: Record, table: ChartTable, file: PagePath) {
    let series = table.names.indices.dropFirst().map { column in
      let texts = table.rows.map { $0.cells[column].text }
      return Series(
        name: table.names[column].text, values: texts.map(ChartNumber.value), texts: texts)
    }
    self.init(record, labels: table.rows.map { $0.cells[0].text }, series: series, file: file)
  }

  private init?(_ record: Record, labels: [String], series: [Series], file: PagePath?) {
    guard !labels.isEmpty, let form = record.text("type").flatMap(Form.init),
      let title = record.text("title")
    else { return nil }
    self.init(
      form: form, title: title, subtitle: record.text("subtitle"), unit: record.text("unit"),
      source: record.text("source"), note: record.text("note"), file: file, labels: labels,
      series: series)
  }
}
