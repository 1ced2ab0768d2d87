/// A formula that was checked: every name is known, every type fits.
public indirect enum Calculation: Sendable, Hashable {
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// What a name stands for.
  case name(String)
  /// A minus sign before a value.
  case negative(Calculation)
  /// `not` before a condition.
  case not(Calculation)
  /// Two values with an operator between them.
  case operation(Operator, Calculation, Calculation)
  /// A function with what stands in its brackets.
  case call(FormulaFunction, [Calculation])
  /// A value of every row of some rows, in the brackets of a function.
  case each(String, Calculation)

  /// The names in it, each once, in the order of the text.
  public var names: [String] {
    var found: [String] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String]) {
    switch self {
    case .number, .text: break
    case .name(let name): if !found.contains(name) { found.append(name) }
    case .negative(let value), .not(let value), .each(_, let value): value.collect(into: &found)
    case .operation(_, let left, let right):
      left.collect(into: &found)
      right.collect(into: &found)
    case .call(_, let values): for value in values { value.collect(into: &found) }
    }
  }
}

extension Calculation {
  /// The calculation as JSON for the interpreter in the page: a number for itself, and for all else an array that begins
  /// with what it is. `'` stands before a text, `$` before a name.
  public var encoded: String {
    switch self {
    case .number(let number): Self.numeral(number)
    case .text(let text): "[\"'\",\(Self.quoted(text))]"
    case .name(let name): "[\"$\",\(Self.quoted(name))]"
    case .negative(let value): "[\"neg\",\(value.encoded)]"
    case .not(let value): "[\"not\",\(value.encoded)]"
    case .operation(let name, let left, let right):
      "[\(Self.quoted(name.rawValue)),\(left.encoded),\(right.encoded)]"
    case .call(let function, let values):
      "[" + ([Self.quoted(function.rawValue)] + values.map(\.encoded)).joined(separator: ",") + "]"
    case .each(let rows, let value): "[\"each\",\(Self.quoted(rows)),\(value.encoded)]"
    }
  }

  private static func numeral(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
