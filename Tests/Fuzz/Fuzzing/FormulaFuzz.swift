@testable import Basics
@testable import Worksheets

/// Whatever formulas hold, they are read or refused at a place in their text, the same each time; those that are read
/// come to something, and are written for the page as JSON.
enum FormulaFuzz {
  private static let fields = [
    Symbol("a", .number), Symbol("hours", .number, unit: "hours"), Symbol("day", .date),
    Symbol("word", .text, options: ["Yes", "No"]), Symbol("t.x", .number), Symbol("t.day", .date),
    Symbol("u.x", .number, unit: "hours"),
  ]

  private static let answers = [
    Answers(),
    Answers(
      ["a": .number(-2.5), "hours": .number(0), "day": .number(20_000), "word": .text("Yes")],
      rows: [
        "t": [["t.x": .number(1e300)], ["t.x": .number(3), "t.day": .number(1)], [:]],
        "u": [["u.x": .number(0)]],
      ]),
  ]

  /// Checks formulas, one a line; each is the result of its letter.
  static func check(_ input: [UInt8]) {
    let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(20)
    let formulas = zip("pqrsuvwxyzbcdefghijk", lines).map {
      NamedFormula(String($0), String(decoding: $1, as: UTF8.self))
    }
    let workings = Workings(of: formulas, with: fields)
    let again = Workings(of: formulas, with: fields)
    claim(again.faults == workings.faults, "other faults")
    claim(again.calculations == workings.calculations, "other calculations")
    for fault in workings.faults {
      let length = formulas[fault.formula].text.utf8.count
      let range = fault.fault.range
      claim(range.lowerBound >= 0 && range.upperBound <= length, "\(range) of \(length)")
      let (message, remedy) = fault.fault.words
      claim(!message.isEmpty && !remedy.isEmpty, "no words for \(fault.fault.kind)")
    }
    for number in formulas.indices where workings.calculations[number] == nil {
      let text = formulas[number].text
      claim(!workings.faults.isEmpty, "neither read nor refused: \(text)")
    }
    for calculation in workings.calculations.compactMap({ $0 }) {
      let json = Array(calculation.encoded.utf8)
      claim((try? JSONReader.read(json)) != nil, "not JSON: \(calculation.encoded)")
    }
    for answers in answers {
      let named = zip(formulas, workings.calculations).map { ($0.name, $1) }
      for case .value(.number(let number)) in answers.outcomes(of: named) {
        claim(number.isFinite, "a number that is none")
      }
    }
  }
}
