extension FormulaFault.Kind {
  /// The words for a fault in what a formula means.
  var meaning: (message: String, remedy: String) {
    switch self {
    case .functionWithoutBrackets(let function):
      ("'\(function.rawValue)' has no brackets", "write '\(function.usage)'")
    case .unknownName(let name, let meant, let known):
      (
        "no field or result has the key '\(name)'",
        meant.map { "did you mean '\($0)'?" } ?? Self.list("the keys are", known)
      )
    case .rowsWithoutColumn(let name, let columns):
      ("'\(name)' is a table of rows", Self.list("name one of its columns:", columns))
    case .looseColumn(let name):
      (
        "'\(name)' has a value in each row, and a result is one value",
        "put the values together, as in 'sum(\(name))'"
      )
    case .mixedRows(let first, let second):
      (
        "'\(first)' and '\(second)' are columns of two tables, whose rows do not belong together",
        "put each together on its own, as in 'sum(\(first)) + sum(\(second))'"
      )
    case .nestedRows(let function):
      (
        "'\(function.rawValue)' puts rows together for every row again",
        "give '\(function.rawValue)(…)' a result of its own, and name that here"
      )
    case .wrongType(let found, let wanted, let asker):
      ("'\(asker)' needs \(wanted.words), and this is \(found.words)", wanted.remedy)
    case .differentTypes(let left, let right, let name):
      Self.different(left, right, name)
    case .differentUnits(let left, let right, let name):
      (
        "'\(left)' and '\(right)' are different units"
          + (name.map { ", and '\($0.rawValue)' stands between them" } ?? ""),
        "multiply or divide one of them, as in 'minutes / 60'"
      )
    case .unitOfResult(let declared, let found):
      (
        "the result says '\(declared)', and the formula gives '\(found)'",
        "write 'unit: \(found)', or convert the values"
      )
    case .unknownOption(let text, let name, let meant, let options):
      (
        "'\(name)' has no option '\(text)'",
        meant.map { "did you mean '\($0)'?" } ?? Self.list("the options are", options)
      )
    case .divisionByZero: ("a value is divided by zero", "divide by another number")
    case .decimals:
      ("'round' needs a whole number of decimals from 0 to 6", "write one, as in 'round(cost, 2)'")
    case .circle(let names) where names.count == 2:
      ("'\(names[0])' rests on itself", "use the keys of fields or of other results")
    case .circle(let names):
      (
        "these results rest on one another: \(names.prefix(8).joined(separator: ", "))",
        "take one of them out of the formula of another"
      )
    default: ("the formula cannot be read", "write it anew")
    }
  }

  private static func different(
    _ left: ValueType, _ right: ValueType, _ name: Operator?
  ) -> (message: String, remedy: String) {
    guard let name else {
      return (
        "one value is \(left.words), and the other is \(right.words)",
        "write values of one sort"
      )
    }
    if left == right {
      let remedy = left == .date ? "write '-' for the days between them" : "write '=' or '<>'"
      return ("'\(name.rawValue)' cannot stand between \(left.plural)", remedy)
    }
    return (
      "'\(name.rawValue)' cannot compare \(left.words) with \(right.words)",
      "write values of one sort on both sides"
    )
  }

  private static func list(_ opening: String, _ names: [String]) -> String {
    if names.isEmpty { return "add a field with this key" }
    let more = names.count > 8 ? ", …" : ""
    return opening + " " + names.prefix(8).map { "'\($0)'" }.joined(separator: ", ") + more
  }
}

extension ValueType {
  fileprivate var words: String {
    switch self {
    case .number: "a number"
    case .truth: "a condition"
    case .text: "a text"
    case .date: "a day"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .number: "numbers"
    case .truth: "conditions"
    case .text: "texts"
    case .date: "days"
    }
  }

  /// What to do where one is asked for.
  fileprivate var remedy: String {
    switch self {
    case .number: "name a field of numbers, or a choice with 'values'"
    case .truth: "compare values, as in 'cases > 20'"
    case .text: "write a text in quotation marks"
    case .date: "name a field of type 'date'"
    }
  }
}
