/// A value of a field or of a formula; a day is the number of days since 1 January 1970.
public enum Value: Sendable, Hashable {
  /// A number, or a day.
  case number(Double)
  /// Yes or no.
  case truth(Bool)
  /// Words.
  case text(String)
}

/// What comes of a formula.
public enum Outcome: Sendable, Hashable {
  /// A value.
  case value(Value)
  /// Nothing, because these names are not filled in, in the order in which they were missed.
  case lacking([String])
  /// Nothing, because something would be divided by zero.
  case dividedByZero
  /// Nothing, because a number is larger than numbers go.
  case tooLarge
}

extension Outcome {
  /// A number, if it is one.
  static func number(_ number: Double) -> Outcome {
    number.isFinite ? .value(.number(number)) : .tooLarge
  }

  /// What keeps a formula over these outcomes from having a value; `nil` when all have one.
  static func obstacle(among outcomes: [Outcome]) -> Outcome? {
    var missing: [String] = []
    var obstacle: Outcome?
    for outcome in outcomes {
      switch outcome {
      case .value: break
      case .lacking(let names):
        for name in names where !missing.contains(name) { missing.append(name) }
      case .dividedByZero, .tooLarge: obstacle = obstacle ?? outcome
      }
    }
    return missing.isEmpty ? obstacle : .lacking(missing)
  }

  /// The number; 0 where there is none.
  var number: Double { if case .value(.number(let number)) = self { number } else { 0 } }

  /// Whether it is a condition that is true.
  var isTrue: Bool { self == .value(.truth(true)) }
}

/// What somebody filled in.
public struct Answers: Sendable, Hashable {
  /// The values of the fields that are filled in, by name.
  public var values: [String: Value]
  /// The rows of repeated rows, by the name of the rows; each with the values that are filled in, by `rows.column`.
  public var rows: [String: [[String: Value]]]

  /// Answers from the values of fields and of rows.
  public init(_ values: [String: Value] = [:], rows: [String: [[String: Value]]] = [:]) {
    self.values = values
    self.rows = rows
  }

  /// The outcome of each calculation, in order; those without a calculation are missing. Each is worked out once.
  public func outcomes(of calculations: [(name: String, Calculation?)]) -> [Outcome] {
    var evaluator = Evaluator(self, calculations)
    return calculations.map { evaluator.result(named: $0.name) }
  }
}
