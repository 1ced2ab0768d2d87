import Testing

@testable import Worksheets

/// What comes of formulas.
struct EvaluatorTests {
  private static let fields = [
    Symbol("a", .number), Symbol("b", .number), Symbol("empty", .number),
    Symbol("day", .date), Symbol("later", .date),
    Symbol("model", .text, options: ["Pool", "Team"]),
    Symbol("log.minutes", .number), Symbol("log.task", .text), Symbol("none.x", .number),
  ]

  private static let answers = Answers(
    [
      "a": .number(7), "b": .number(2), "day": .number(20_000), "later": .number(20_042),
      "model": .text("Pool"),
    ],
    rows: [
      "log": [
        ["log.minutes": .number(10), "log.task": .text("Call")],
        ["log.minutes": .number(40), "log.task": .text("Visit")],
        ["log.task": .text("Call")],
        ["log.minutes": .number(25), "log.task": .text("Call")],
      ]
    ])

  private func outcome(of formula: String, _ others: [NamedFormula] = []) throws -> Outcome {
    let formulas = [NamedFormula("result", formula)] + others
    let workings = Workings(of: formulas, with: Self.fields)
    try #require(workings.faults == [])
    return Self.answers.outcomes(
      of: zip(formulas, workings.calculations).map { ($0.name, $1) })[0]
  }

  private static let values: [(String, Double)] = [
    ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("10 - 2 - 3", 5), ("12 / 2 / 3", 2), ("-a + 1", -6),
    ("2 * -3", -6), ("a − b × 3 ÷ 2", 4), (".5 + 1.", 1.5), ("sum(a, b, empty)", 9),
    ("mean(a, b, empty)", 4.5), ("median(a, b, 3)", 3), ("median(a, b, 3, 4)", 3.5),
    ("min(a, b)", 2), ("max(a, b)", 7), ("spread(a, b)", 5), ("count(a, b, empty)", 2),
    ("share(b, 8)", 25), ("round(2.5)", 3), ("round(-2.5)", -3), ("round(1.25, 1)", 1.3),
    ("round(share(1, 3), 1)", 33.3), ("later - day", 42), ("if(a > b, a, b)", 7),
    ("if(model = 'Pool', 1, 2)", 1), ("if(model <> “Pool”, 1, 2)", 2),
    ("if(not a < b and b = 2, 1, 0)", 1), ("if(a < b or empty > 1 or b = 2, 1, 0)", 1),
    ("sum(log.minutes)", 75), ("mean(log.minutes)", 25), ("median(log.minutes)", 25),
    ("count(log.task = 'Call')", 3), ("count(log.minutes)", 3), ("count(none.x)", 0),
    ("share(log.minutes > 20)", 2.0 / 3 * 100), ("sum(log.minutes / 60 * a)", 8.75),
    ("sum(log.minutes, a)", 82), ("max(sum(log.minutes), 3)", 75), ("if(a > 1, b, empty)", 2),
  ]

  @Test(arguments: values) func worksOut(formula: String, value: Double) throws {
    #expect(try outcome(of: formula) == .value(.number(value)))
  }

  private static let others: [(String, Outcome)] = [
    ("a + empty", .lacking(["empty"])), ("empty * later2", .lacking(["empty"])),
    ("mean(empty)", .lacking(["empty"])), ("sum(none.x)", .lacking(["none.x"])),
    ("a / (b - 2)", .dividedByZero), ("share(a, b - 2)", .dividedByZero),
    ("sum(a / (b - 2), 1)", .dividedByZero), ("empty / (b - 2)", .lacking(["empty"])),
    ("empty > 1 and a > b", .lacking(["empty"])), ("empty > 1 and a < b", .value(.truth(false))),
    ("a = 7", .value(.truth(true))), ("if(a > 5, 'Full', 'Room')", .value(.text("Full"))),
    ("day + 7", .value(.number(20_007))),
  ]

  @Test(arguments: others) func saysWhatKeepsItFromAValue(formula: String, outcome: Outcome) throws
  {
    let others = [NamedFormula("later2", "empty + 1")]
    #expect(try self.outcome(of: formula, others) == outcome)
  }

  @Test func saysThatANumberIsTooLarge() throws {
    let large = (0..<8).map {
      NamedFormula("p\($0)", $0 == 0 ? "9999999999999999" : "p\($0 - 1) * p\($0 - 1)")
    }
    #expect(try outcome(of: "p7 - p7", large) == .tooLarge)
  }
}
