import Testing

@testable import Worksheets

/// What an editor is told of a formula that is wrong, and where.
struct FormulaFaultTests {
  private static let fields = [
    Symbol("cases", .number), Symbol("hours", .number, unit: "hours"),
    Symbol("minutes", .number, unit: "minutes"), Symbol("start", .date), Symbol("end", .date),
    Symbol("model", .text, options: ["In the team", "In a pool"]), Symbol("name", .text),
    Symbol("log.minutes", .number, unit: "minutes"), Symbol("log.task", .text),
    Symbol("team.cases", .number),
  ]

  /// The formula with marks round what is wrong, the message and what to do.
  @Test(arguments: [
    ("«»", "the formula is empty", "write one, as in 'hours * rate'"),
    (
      "cases * «case»", "no field or result has the key 'case'", "did you mean 'cases'?"
    ),
    (
      "cases * «rate_of_pay»", "no field or result has the key 'rate_of_pay'",
      "the keys are 'cases', 'hours', 'minutes', 'start', 'end', 'model', 'name', 'log.minutes', …"
    ),
    ("«=»cases + 1", "a formula does not begin with '='", "delete the '='"),
    (
      "cases «+»", "a value is missing here",
      "write a number, the key of a field, or delete the operator"
    ),
    (
      "cases + «*» 2", "a value is missing here",
      "write a number, the key of a field, or delete the operator"
    ),
    (
      "«*» 2", "a value is missing here",
      "write a number, the key of a field, or delete the operator"
    ),
    (
      "cases «2»", "two values stand side by side", "put '+', '-', '*', '/' or a comma between them"
    ),
    (
      "1«,»500 * cases", "a comma stands outside of a function",
      "write thousands without one, as in '1500'"
    ),
    ("«20%» * cases", "'20%' has a percent sign", "divide by 100, as in '20 / 100'"),
    (
      "«£»20 * cases", "'£' has no meaning in a formula",
      "write the number alone, and '£' in 'unit'"
    ),
    (
      "cases «^» 2", "'^' has no meaning in a formula",
      "multiply a value with itself, as in 'side * side'"
    ),
    (
      "sum(1«;» 2)", "';' has no meaning in a formula",
      "put a comma between the values of a function"
    ),
    (
      "«1.2.3»", "'1.2.3' is not a number",
      "write digits with one point before the decimals, as in '1.5'"
    ),
    (
      "model = «'»In the team", "no quotation mark ends the text",
      "put one behind it, as in 'By phone' in quotation marks"
    ),
    ("«(»cases + 1", "no bracket ends what begins here", "put ')' where it should end"),
    ("cases + 1«)»", "')' ends what nothing began", "delete it, or put '(' where it begins"),
    ("«(»)", "the brackets are empty", "write a value in them, or delete them"),
    (
      "20 < cases «<» 30", "two comparisons stand in a row",
      "join them with 'and', as in '20 < cases and cases < 30'"
    ),
    ("«AVERAGE»(cases, 2)", "no function is called 'AVERAGE'", "did you mean 'mean'?"),
    ("«medain»(cases, 2)", "no function is called 'medain'", "did you mean 'median'?"),
    (
      "«AND»(cases > 1, cases < 2)", "no function is called 'AND'",
      "write 'and' between the conditions, as in 'a > 1 and b > 1'"
    ),
    (
      "«hypotenuse»(cases)", "no function is called 'hypotenuse'",
      "the functions are if, sum, mean, median, min, max, count, share, spread, round"
    ),
    (
      "«if(cases > 1, 2)»", "'if' has 2 values in its brackets",
      "write 'if(condition, value, other value)'"
    ),
    ("«sum()»", "'sum' has 0 values in its brackets", "write 'sum(value, value)'"),
    ("«sum»", "'sum' has no brackets", "write 'sum(value, value)'"),
    (
      "«hours + minutes»", "'hours' and 'minutes' are different units, and '+' stands between them",
      "multiply or divide one of them, as in 'minutes / 60'"
    ),
    (
      "«hours < minutes»", "'hours' and 'minutes' are different units, and '<' stands between them",
      "multiply or divide one of them, as in 'minutes / 60'"
    ),
    (
      "«max(hours, minutes)»", "'hours' and 'minutes' are different units",
      "multiply or divide one of them, as in 'minutes / 60'"
    ),
    (
      "cases + «model»", "'+' needs a number, and this is a text",
      "name a field of numbers, or a choice with 'values'"
    ),
    (
      "«cases» and cases > 1", "'and' needs a condition, and this is a number",
      "compare values, as in 'cases > 20'"
    ),
    (
      "«cases = 'many'»", "'=' cannot compare a number with a text",
      "write values of one sort on both sides"
    ),
    ("«name < 'b'»", "'<' cannot stand between texts", "write '=' or '<>'"),
    ("«start + end»", "'+' cannot stand between days", "write '-' for the days between them"),
    (
      "start + «hours»", "'days' and 'hours' are different units, and '+' stands between them",
      "multiply or divide one of them, as in 'minutes / 60'"
    ),
    ("model = «'In a team'»", "'model' has no option 'In a team'", "did you mean 'In the team'?"),
    (
      "«'By post'» = model", "'model' has no option 'By post'",
      "the options are 'In the team', 'In a pool'"
    ),
    ("cases / «(2 - 2)»", "a value is divided by zero", "divide by another number"),
    ("share(cases, «0»)", "a value is divided by zero", "divide by another number"),
    (
      "round(cases, «7»)", "'round' needs a whole number of decimals from 0 to 6",
      "write one, as in 'round(cost, 2)'"
    ),
    (
      "«log.minutes»", "'log.minutes' has a value in each row, and a result is one value",
      "put the values together, as in 'sum(log.minutes)'"
    ),
    (
      "«if(cases > 1, log.minutes, 2)»",
      "'log.minutes' has a value in each row, and a result is one value",
      "put the values together, as in 'sum(log.minutes)'"
    ),
    (
      "sum(«log»)", "'log' is a table of rows", "name one of its columns: 'log.minutes', 'log.task'"
    ),
    (
      "sum(«log.minutes * team.cases»)",
      "'log.minutes' and 'team.cases' are columns of two tables, whose rows do not belong together",
      "put each together on its own, as in 'sum(log.minutes) + sum(team.cases)'"
    ),
    (
      "count(«team.cases > mean(team.cases)»)", "'mean' puts rows together for every row again",
      "give 'mean(…)' a result of its own, and name that here"
    ),
    (
      "mean(«log.task»)", "'mean' needs a number, and this is a text",
      "name a field of numbers, or a choice with 'values'"
    ),
    (
      "share(«log.minutes»)", "'share' needs a condition, and this is a number",
      "compare values, as in 'cases > 20'"
    ),
    (
      "«if(cases > 1, 'many', 2)»", "one value is a text, and the other is a number",
      "write values of one sort"
    ),
    ("«result»", "'result' rests on itself", "use the keys of fields or of other results"),
  ]) func saysWhatIsWrongWhere(marked: String, message: String, remedy: String) throws {
    let parts = marked.split(separator: "«", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "»", omittingEmptySubsequences: false) }
    let start = parts[0].utf8.count
    let range = start..<start + parts[1].utf8.count
    let workings = Workings(
      of: [NamedFormula("result", parts.joined())], with: Self.fields)
    let fault = try #require(workings.faults.first?.fault, "\(marked)")
    #expect(fault.words.message == message)
    #expect(fault.words.remedy == remedy)
    #expect(fault.range == range)
    #expect(workings.faults.count == 1)
  }

  @Test func reportsAnotherUnitThanTheResultSays() {
    let workings = Workings(
      of: [NamedFormula("time", "sum(log.minutes)", unit: "hours")], with: Self.fields)
    #expect(
      workings.faults.map(\.fault.words.message)
        == ["the result says 'hours', and the formula gives 'minutes'"])
    let converted = Workings(
      of: [NamedFormula("time", "sum(log.minutes) / 60", unit: "hours")], with: Self.fields)
    #expect(converted.faults == [])
  }

  @Test func reportsResultsThatRestOnOneAnotherOnce() {
    let workings = Workings(
      of: [
        NamedFormula("a", "b + 1"), NamedFormula("b", "c * 2"), NamedFormula("c", "a - cases"),
        NamedFormula("d", "a > 1"), NamedFormula("e", "d and nothing"),
      ], with: Self.fields)
    #expect(workings.faults.map(\.formula) == [0, 4])
    #expect(
      workings.faults.map(\.fault.words.message) == [
        "these results rest on one another: a, b, c, a",
        "no field or result has the key 'nothing'",
      ])
  }

  @Test func saysNothingOfWhatOnlyFollowsFromAnotherFault() {
    let workings = Workings(
      of: [NamedFormula("many", "cases >"), NamedFormula("both", "many and cases < 3")],
      with: Self.fields)
    #expect(workings.faults.map(\.formula) == [0])
  }

  @Test func namesTheFieldsThatNoFormulaUses() {
    let workings = Workings(
      of: [NamedFormula("a", "cases + count(team.cases)"), NamedFormula("b", "a * 2")],
      with: Self.fields)
    #expect(
      workings.unused == [
        "hours", "minutes", "start", "end", "model", "name", "log.minutes", "log.task",
      ])
  }

  /// Formulas of any length and depth are read in no time and on little stack, or refused.
  @Test(arguments: [
    (String(repeating: "(", count: 900) + "1", "brackets, signs or functions"),
    (String(repeating: "-", count: 900) + "1", "brackets, signs or functions"),
    (String(repeating: "not ", count: 200) + "1", "brackets, signs or functions"),
    (String(repeating: "max(1,", count: 160) + "1", "brackets, signs or functions"),
    (String(repeating: "1+", count: 400) + "1", "parts"),
    (String(repeating: "1+", count: 1_000_000) + "1", "letters"),
  ]) func refusesWhatIsTooMuch(formula: String, word: String) {
    let workings = Workings(of: [NamedFormula("a", formula)], with: [])
    #expect(workings.faults.first?.fault.words.message.contains(word) == true)
  }

  @Test func readsChainsOfResultsOfAnyLength() {
    let formulas = (0..<5000).map { NamedFormula("r\($0)", $0 == 0 ? "1" : "r\($0 - 1) + 1") }
    #expect(Workings(of: formulas.reversed(), with: []).faults == [])
  }
}
