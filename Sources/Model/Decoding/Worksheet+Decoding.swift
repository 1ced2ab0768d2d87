import FrontMatter
import Worksheets

extension Worksheet {
  /// The worksheet of a field of that name.
  init(_ record: Record) {
    let results = record.records("results")
    self.init(
      sections: record.records("sections").map { section in
        Section(
          title: section.text("title") ?? "", hint: section.text("hint"),
          fields: section.records("fields").compactMap(Field.init),
          help: section.positionedTexts("help"))
      },
      results: results.map(Result.init), units: results.map { $0.text("unit") },
      ranksSections: false)
  }

  /// The statements of a self-assessment, each on the one scale. Their names are their places, which files that readers
  /// saved hold, too.
  init(assessment record: Record) {
    let scale = record.texts("scale")
    self.init(
      sections: record.records("sections").enumerated().map { number, section in
        Section(
          title: section.text("title") ?? "", hint: nil,
          fields: section.positionedTexts("statements").enumerated().map { index, statement in
            Field(
              key: statement.map { _ in "s\(number + 1)-\(index + 1)" }, label: statement.value,
              hint: nil, form: .scale(scale))
          },
          help: section.positionedTexts("help"))
      },
      results: [], units: [], ranksSections: true)
  }
}

extension Worksheet.Field {
  fileprivate init?(_ record: Record) {
    guard let key = record.positionedText("key"), let form = Form(record) else { return nil }
    self.init(
      key: key, label: record.text("label") ?? key.value, hint: record.text("hint"), form: form)
  }
}

extension Worksheet.Field.Form {
  fileprivate init?(_ record: Record) {
    switch record.text("type") {
    case "number":
      self = .number(
        unit: record.text("unit"), least: record.positionedNumber("least"),
        most: record.positionedNumber("most"))
    case "text": self = .text(lines: record.integer("lines") ?? 1)
    case "choice":
      self = .choice(
        record.texts("options"),
        values: Positioned(record.numbers("values"), at: record.range(of: "values") ?? record.range)
      )
    case "scale": self = .scale(record.texts("labels"))
    case "date": self = .date
    case "rows":
      self = .rows(
        record.records("columns").compactMap(Worksheet.Field.init),
        count: record.integer("rows") ?? 6)
    default: return nil
    }
  }
}

extension Worksheet.Result {
  fileprivate init(_ record: Record) {
    let place = Positioned("", at: record.range)
    self.init(
      key: record.positionedText("key") ?? place,
      label: record.text("label") ?? record.text("key") ?? "", hint: record.text("hint"),
      formula: record.positionedText("formula") ?? place, decimals: record.integer("decimals"),
      says: record.records("says").map { saying in
        Saying(
          below: saying.number("below"), text: saying.text("text") ?? "",
          place: Positioned(
            saying.text("below") ?? "", at: saying.range(of: "below") ?? saying.range))
      })
  }
}

extension Record {
  /// A number with its place.
  fileprivate func positionedNumber(_ name: String) -> Positioned<Double>? {
    guard let found = self[name], let number = found.value.number else { return nil }
    return Positioned(number, at: found.range)
  }
}
