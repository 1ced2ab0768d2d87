import Testing

@testable import Worksheets

/// Formulas as readers see them.
struct CalculationWordsTests {
  private static let fields = [
    Symbol("a", .number), Symbol("b", .number), Symbol("kind", .text, options: ["Visit", "Call"]),
    Symbol("log.minutes", .number), Symbol("log.kind", .text, options: ["Visit", "Call"]),
  ]
  private static let labels = [
    "a": "Cases", "b": "Hours", "kind": "Kind", "log.minutes": "Minutes", "log.kind": "Task",
  ]

  @Test(arguments: [
    ("a*b+1", "Cases × Hours + 1"), ("a*(b+1)", "Cases × (Hours + 1)"),
    ("a-(b-1)", "Cases − (Hours − 1)"), ("a/b/2", "Cases ÷ Hours ÷ 2"),
    ("-a*2", "−Cases × 2"), ("-(a+2)", "−(Cases + 2)"),
    ("sum(log.minutes)/60", "sum(Minutes) ÷ 60"),
    ("sum(if(log.kind='Visit',log.minutes,0))", "sum(Minutes where Task = ‘Visit’)"),
    ("share(a,a+b)", "Cases as % of (Cases + Hours)"), ("round(a/3,1)", "round(Cases ÷ 3; 1)"),
    ("not(a>=1 and kind<>'Call')", "not (Cases ≥ 1 and Kind ≠ ‘Call’)"),
  ]) func writesLabelsAndPrintedSigns(formula: String, words: String) throws {
    let workings = Workings(of: [NamedFormula("result", formula)], with: Self.fields)
    #expect(try #require(workings.calculations[0]).inWords(Self.labels) == words)
  }
}
