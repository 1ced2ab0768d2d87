import Foundation
import TestSupport
import Testing

@testable import Worksheets

/// The page works out what Swift works out.
struct AgreementTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scripts/harness/formulas.mjs").path

  @Test func agreesWithTheScriptOfThePage() throws {
    var writer = FormulaWriter(seed: 18)
    var cases: [(text: String, outcome: Outcome)] = []
    var lines = ""
    while cases.count < 1200 {
      let formulas = [
        NamedFormula("first", writer.formula()),
        NamedFormula("second", writer.formula(knowing: "first")),
      ]
      let workings = Workings(of: formulas, with: FormulaWriter.fields)
      try #require(workings.faults == [], "\(formulas)")
      let calculations = zip(formulas, workings.calculations).map { ($0.name, $1) }
      let answers = writer.answers()
      cases.append(
        (formulas.map(\.text).joined(separator: " | "), answers.outcomes(of: calculations)[1]))
      lines += Self.line(calculations, answers) + "\n"
    }
    let run = try Program(path: "/usr/bin/env").run(["node", Self.script], input: lines)
    #expect(run.errors == "")
    let found = run.output.split(separator: "\n").map(String.init)
    try #require(found.count == cases.count)
    for (one, answer) in zip(cases, found) {
      #expect(try Outcome(json: answer) == one.outcome, "\(one.text)")
    }
    // The cases are of all sorts.
    #expect(Set(cases.map { $0.outcome.sort }).count == 6)
  }

  private static func line(_ formulas: [(String, Calculation?)], _ answers: Answers) -> String {
    let all = formulas.map { "\"\($0)\":\($1?.encoded ?? "0")" }.joined(separator: ",")
    let rows = answers.rows.map { name, rows in
      "\"\(name)\":[" + rows.map(object).joined(separator: ",") + "]"
    }
    return "{\"formulas\":{\(all)},\"values\":\(object(answers.values)),"
      + "\"rows\":{\(rows.joined(separator: ","))},\"asked\":\"second\"}"
  }

  private static func object(_ values: [String: Value]) -> String {
    "{" + values.map { "\"\($0)\":\($1.json)" }.joined(separator: ",") + "}"
  }
}

extension Value {
  fileprivate var json: String {
    switch self {
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .text(let text): "\"\(text)\""
    }
  }
}

extension Outcome {
  fileprivate init(json: String) throws {
    let record = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
    if let names = record["lacking"] as? [String] {
      self = .lacking(names)
    } else if let reason = record["undefined"] as? String {
      self = reason == "zero" ? .dividedByZero : .tooLarge
    } else if let text = record["value"] as? String {
      self = .value(.text(text))
    } else if json.hasSuffix(":true}") || json.hasSuffix(":false}") {
      self = .value(.truth(json.hasSuffix(":true}")))
    } else {
      // Foundation reads some numbers of many digits a little wrong.
      let digits = json.dropFirst("{\"value\":".count).dropLast()
      self = .value(.number(Double(digits) ?? .nan))
    }
  }

  fileprivate var sort: String {
    switch self {
    case .value(.number): "number"
    case .value(.truth): "truth"
    case .value(.text): "text"
    case .lacking: "lacking"
    case .dividedByZero: "zero"
    case .tooLarge: "large"
    }
  }
}

/// Writes formulas that are right, and answers to them, by chance that is the same each time.
private struct FormulaWriter {
  static let fields = [
    Symbol("a", .number), Symbol("b", .number), Symbol("c", .number), Symbol("day", .date),
    Symbol("word", .text, options: ["Yes", "No"]), Symbol("t.x", .number), Symbol("t.y", .number),
    Symbol("t.word", .text, options: ["Yes", "No"]), Symbol("u.x", .number),
  ]

  private var state: UInt64
  private var result: String?

  init(seed: UInt64) { state = seed }

  private mutating func chance(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  /// A formula that may use a result of numbers.
  mutating func formula(knowing result: String? = nil) -> String {
    self.result = result
    if result == nil { return number(depth: 3) }
    switch chance(6) {
    case 0: return truth(depth: 3)
    case 1: return "if(\(truth(depth: 2)), 'Yes', 'No')"
    default: return number(depth: 4)
    }
  }

  private mutating func number(depth: Int, in rows: String? = nil) -> String {
    if depth == 0 || chance(6) == 0 { return leaf(in: rows) }
    let below = depth - 1
    switch chance(rows == nil ? 14 : 8) {
    case 0...3:
      let mark = ["+", "-", "*", "/"][chance(4)]
      let left = number(depth: below, in: rows)
      return "(\(left) \(mark) \(mark == "/" ? divisor(in: rows) : number(depth: below, in: rows)))"
    case 4: return "-" + leaf(in: rows)
    case 5:
      return
        "if(\(truth(depth: below, in: rows)), \(number(depth: below, in: rows)), \(leaf(in: rows)))"
    case 6: return "round(\(number(depth: below, in: rows)), \(chance(7)))"
    case 7: return "share(\(number(depth: below, in: rows)), \(divisor(in: rows)))"
    case 8: return "count(\(truth(depth: below, in: row())), \(truth(depth: below)))"
    case 9: return "share(\(truth(depth: below, in: row())))"
    default:
      let function = ["sum", "mean", "median", "min", "max", "spread", "count"][chance(7)]
      let values = (0...chance(3)).map { _ in
        chance(2) == 0 ? number(depth: below) : number(depth: below, in: row())
      }
      return "\(function)(\(values.joined(separator: ", ")))"
    }
  }

  private mutating func row() -> String { ["t", "u"][chance(2)] }

  /// A value that is not zero whatever is filled in.
  private mutating func divisor(in rows: String?) -> String {
    rows.map { "\($0).x" } ?? ["a", "b", "(c - 1)", "3", "0.1"][chance(5)]
  }

  private mutating func leaf(in rows: String?) -> String {
    if let rows, chance(3) > 0 { return rows == "t" ? ["t.x", "t.y"][chance(2)] : "u.x" }
    if let result, chance(3) == 0 { return result }
    let leaves = [
      "a", "b", "c", "0", "1", "2.5", "0.1", "1000", "9999999999999999", "1 * (day - (day + a))",
    ]
    return leaves[chance(leaves.count)]
  }

  private mutating func truth(depth: Int, in rows: String? = nil) -> String {
    let below = max(0, depth - 1)
    switch chance(depth == 0 ? 3 : 6) {
    case 0:
      let mark = ["=", "<>", "<", "<=", ">", ">="][chance(6)]
      return "\(number(depth: below, in: rows)) \(mark) \(leaf(in: rows))"
    case 1: return "\(leaf(in: rows)) < \(leaf(in: rows))"
    case 2: return rows == "t" ? "t.word = 'Yes'" : "word <> 'No'"
    case 3: return "(\(truth(depth: below, in: rows)) and \(truth(depth: below, in: rows)))"
    case 4: return "(\(truth(depth: below, in: rows)) or \(truth(depth: below, in: rows)))"
    default: return "not (\(truth(depth: below, in: rows)))"
    }
  }

  mutating func answers() -> Answers {
    var answers = Answers()
    for field in Self.fields where !field.name.contains(".") {
      answers.values[field.name] = value(of: field)
    }
    for rows in ["t", "u"] {
      answers.rows[rows] = (0..<chance(5)).map { _ in
        var row: [String: Value] = [:]
        for field in Self.fields where field.name.hasPrefix(rows + ".") {
          row[field.name] = value(of: field)
        }
        return row
      }
    }
    return answers
  }

  /// A value, or none.
  private mutating func value(of field: Symbol) -> Value? {
    if chance(5) == 0 { return nil }
    if field.type == .text { return .text(["Yes", "No"][chance(2)]) }
    return .number(
      [0, 1, 2, 3, -4, 7.5, 0.1, 1e300, 12, 20_000][chance(field.name == "day" ? 4 : 10)])
  }
}
