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
