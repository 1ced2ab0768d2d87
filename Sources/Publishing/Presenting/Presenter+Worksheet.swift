import FrontMatter
import Graph
import Hypertext
import Model
import Templates
import Worksheets

extension Presenter {
  /// The worksheet of a page, as every edition shows it.
  func worksheet(of page: PageID, from here: String) -> WorksheetView? {
    guard let worksheet = hub.pages[page].resource?.worksheet else { return nil }
    let labels = worksheet.labels
    return WorksheetView(
      storageKey: storageKey(of: here),
      sections: worksheet.sections.enumerated().map { number, section in
        WorksheetSection(
          title: section.title, anchor: "section-\(number + 1)", hint: section.hint,
          fields: section.fields.map(WorksheetField.init),
          help: named(.help(section: number), by: page).map { link(to: $0, from: here) })
      },
      results: worksheet.results.indices.compactMap { result($0, of: worksheet, labels) },
      ranksSections: worksheet.ranksSections)
  }

  /// What is filled in on the page at a path of the output is kept under.
  func storageKey(of here: String) -> String {
    "\(hub.settings.baseURL ?? hub.settings.title) \(here)"
  }

  private func result(
    _ number: Int, of worksheet: Worksheet, _ labels: [String: String]
  ) -> WorksheetResult? {
    let (result, workings) = (worksheet.results[number], worksheet.workings)
    guard let calculation = workings.calculations[number], let type = workings.types[number] else {
      return nil
    }
    return WorksheetResult(
      name: result.key.value, label: result.label, hint: result.hint, type: type.rawValue,
      unit: workings.units[number], decimals: result.decimals, formula: calculation.encoded,
      working: calculation.inWords(labels, FormulaWords(words)),
      says: result.says.map { saying in
        .init(below: saying.below == nil ? nil : saying.place.value, text: saying.text)
      })
  }
}

extension WorksheetField {
  fileprivate init(_ field: Worksheet.Field) {
    self.init(
      name: field.key.value, label: field.label, hint: field.hint, form: Form(field.form))
  }
}

extension WorksheetField.Form {
  fileprivate init(_ form: Worksheet.Field.Form) {
    switch form {
    case .number(let unit, let least, let most):
      self = .number(unit: unit, least: least.map(Self.digits), most: most.map(Self.digits))
    case .text(let lines): self = .text(lines: lines)
    case .date: self = .date
    case .scale(let labels):
      self = .scale(labels.enumerated().map { .init($1, means: JSON.number($0 + 1).text) })
    case .choice(let options, let values):
      self = .choice(
        options.enumerated().map { number, option in
          number < values.value.count
            ? .init(option, means: Calculation.number(values.value[number]).encoded)
            : .init(option)
        })
    case .rows(let columns, let count):
      self = .rows(columns.map(WorksheetField.init), count: count)
    }
  }

  private static func digits(_ number: Positioned<Double>) -> String {
    Calculation.number(number.value).encoded
  }
}
