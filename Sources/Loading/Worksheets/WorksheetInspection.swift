import Diagnostics
import FrontMatter
import Model
import Worksheets

/// Finds what is wrong with a worksheet beyond the types of its fields, each fault at its place in the file.
struct WorksheetInspection {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  private var keys: [String: SourceRange] = [:]

  /// Looks at the worksheet of a page; statements of a self-assessment have nothing that could be wrong.
  init(of worksheet: Worksheet, in file: SourceFile) {
    self.file = file
    if worksheet.ranksSections { return }
    for field in worksheet.fields {
      take(field.key)
      inspect(field.form)
    }
    for result in worksheet.results { take(result.key) }
    inspectFormulas(of: worksheet)
    for (number, result) in worksheet.results.enumerated() {
      inspect(result, of: worksheet.workings.types[number])
    }
    if !worksheet.results.isEmpty { reportUnused(in: worksheet) }
  }

  private mutating func report(
    _ rule: Rule, _ message: String, at range: SourceRange, _ remedy: String,
    replacement: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule, message, at: .init(file.path, range),
        suggestion: .init(remedy, replacement: replacement), notes: notes))
  }
}

// MARK: Keys

extension WorksheetInspection {
  /// Words of formulas, which name no field.
  private static let words = Set(FormulaFunction.allCases.map(\.rawValue) + ["and", "or", "not"])

  /// Takes the key of a field or a result, unless another has it or formulas cannot use it.
  private mutating func take(_ key: Positioned<String>) {
    let text = key.value
    // A key that is missing is reported as such.
    if text.isEmpty { return }
    let meant = Self.key(meantBy: text)
    if Self.words.contains(text) {
      report(
        WorksheetRules.worksheetKey, "'\(text)' is a word of formulas", at: key.range,
        "write another key, as in '\(text)_of_all'")
    } else if meant != text {
      report(
        WorksheetRules.worksheetKey,
        "'\(text)' is not a key: small letters, digits and underscores, a letter first",
        at: key.range, meant.isEmpty ? "write one, as in 'hours_per_week'" : "write '\(meant)'")
    } else if let first = keys[text] {
      report(
        WorksheetRules.worksheetKey, "another field or result has the key '\(text)'",
        at: key.range, "write a key of its own, and use that in formulas",
        notes: [.init("the first", at: .init(file.path, first))])
    } else {
      keys[text] = key.range
    }
  }

  /// The key that a text must mean; empty where it has no letter.
  private static func key(meantBy text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": key.unicodeScalars.append(scalar)
      case "0"..."9" where !key.isEmpty: key.unicodeScalars.append(scalar)
      case "_" where text.contains("__") == false && !key.isEmpty: key.unicodeScalars.append(scalar)
      default: if !key.isEmpty, key.last != "_" { key += "_" }
      }
    }
    while key.last == "_" { key.removeLast() }
    return key
  }
}

// MARK: Bounds and ranges

extension WorksheetInspection {
  private mutating func inspect(_ form: Worksheet.Field.Form) {
    switch form {
    case .number(_, let least?, let most?) where least.value > most.value:
      report(
        WorksheetRules.worksheetRange, "'least' is above 'most'", at: least.range,
        "write the smaller of the two in 'least'")
    case .choice(let options, let values) where !values.value.isEmpty:
      if values.value.count != options.count {
        report(
          WorksheetRules.worksheetRange,
          "'values' has \(values.value.count) numbers for \(options.count) options",
          at: values.range, "write a number for each option, in the same order")
      }
    case .rows(let columns, _):
      var inner: [String: SourceRange] = [:]
      swap(&keys, &inner)
      for column in columns {
        take(column.key)
        inspect(column.form)
      }
      swap(&keys, &inner)
    default: break
    }
  }

  private mutating func inspect(_ result: Worksheet.Result, of type: ValueType?) {
    if let type, type != .number, let first = result.says.first {
      report(
        WorksheetRules.worksheetRange, "'says' has ranges, and the result is not a number",
        at: first.place.range, "delete 'says', or write the words with 'if' in the formula")
      return
    }
    var last: Double?
    for (number, saying) in result.says.enumerated() {
      guard let below = saying.below else {
        if number < result.says.count - 1 {
          report(
            WorksheetRules.worksheetRange, "a range without 'below' holds for all that follow",
            at: saying.place.range, "write 'below', or put it last")
        }
        continue
      }
      if let last, below <= last {
        report(
          WorksheetRules.worksheetRange, "this range is not above the one before it",
          at: saying.place.range, "put the ranges in order, the lowest first")
      }
      last = below
    }
  }
}

// MARK: Formulas

extension WorksheetInspection {
  private mutating func inspectFormulas(of worksheet: Worksheet) {
    for fault in worksheet.workings.faults {
      let formula = worksheet.results[fault.formula].formula
      // A formula that is missing is reported as such.
      if formula.value.isEmpty { continue }
      let (message, remedy) = fault.fault.words
      report(
        WorksheetRules.worksheetFormula, message, at: place(of: fault.fault.range, in: formula),
        remedy)
    }
  }

  /// The place in the file of a part of a text; all of the text where it is not written in one piece.
  private func place(of part: Range<Int>, in text: Positioned<String>) -> SourceRange {
    let whole = text.range.range
    let bytes = file.bytes[whole.clamped(to: 0..<file.bytes.count)]
    for start in [0, 1] where bytes.dropFirst(start).starts(with: text.value.utf8) {
      let start = whole.lowerBound + start
      return SourceRange(start + part.lowerBound..<start + part.upperBound)
    }
    return text.range
  }

  private mutating func reportUnused(in worksheet: Worksheet) {
    let unused = Set(worksheet.workings.unused)
    // One formula that cannot be read may use any of them.
    guard worksheet.workings.faults.isEmpty else { return }
    for field in worksheet.fields {
      switch field.form {
      case .number where unused.contains(field.key.value): reportUnused(field)
      case .rows(let columns, _):
        for column in columns {
          if case .number = column.form, unused.contains("\(field.key.value).\(column.key.value)") {
            reportUnused(column)
          }
        }
      default: break
      }
    }
  }

  private mutating func reportUnused(_ field: Worksheet.Field) {
    report(
      WorksheetRules.unusedField, "no formula uses '\(field.key.value)'", at: field.key.range,
      "use it in a formula, make it a field of type 'text', or take it out")
  }
}
