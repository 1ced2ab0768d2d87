/// A function of formulas.
public enum FormulaFunction: String, Sendable, Hashable, CaseIterable {
  /// One of two values, by a condition.
  case `if`
  /// All values added.
  case sum
  /// The arithmetic mean.
  case mean
  /// The value in the middle, or half way between the two in the middle.
  case median
  /// The smallest value.
  case min
  /// The largest value.
  case max
  /// How many values are filled in, or how often a condition is true.
  case count
  /// A part of a whole, or how often a condition is true, as a percentage.
  case share
  /// The difference between the largest and the smallest value.
  case spread
  /// A number with fewer decimals; a half is rounded away from zero.
  case round

  /// How many values may stand in its brackets.
  public var counts: ClosedRange<Int> {
    switch self {
    case .if: 3...3
    case .sum, .mean, .median, .min, .max, .count, .spread: 1...100
    case .share, .round: 1...2
    }
  }

  /// How it is written, for messages and for the manual.
  public var usage: String {
    switch self {
    case .if: "if(condition, value, other value)"
    case .share: "share(part, whole)"
    case .round: "round(value, decimals)"
    case .sum, .mean, .median, .min, .max, .count, .spread: "\(rawValue)(value, value)"
    }
  }

  /// What it gives, as a sentence for editors.
  public var help: String {
    switch self {
    case .if: "The first value where the condition is true, the other where it is not."
    case .sum: "All values added; those that are empty are left out."
    case .mean: "The mean of the values that are filled in."
    case .median: "The value in the middle of those that are filled in."
    case .min: "The smallest of the values that are filled in."
    case .max: "The largest of the values that are filled in."
    case .count: "How many values are filled in, or how often a condition is true."
    case .share:
      "The part as a percentage of the whole; of one condition, how often it is true, in per cent."
    case .spread: "The difference between the largest and the smallest value."
    case .round: "The value with so many decimals, or as a whole number."
    }
  }

  /// The function that other programs call by another name.
  static func meant(by name: String) -> FormulaFunction? {
    let name = name.lowercased()
    return FormulaFunction(rawValue: name) ?? otherNames[name]
  }

  private static let otherNames: [String: FormulaFunction] = [
    "average": .mean, "avg": .mean, "total": .sum, "add": .sum, "minimum": .min, "lowest": .min,
    "maximum": .max, "highest": .max, "range": .spread, "countif": .count, "counta": .count,
    "number": .count, "percent": .share, "percentage": .share, "proportion": .share, "iff": .if,
    "when": .if, "rounded": .round,
  ]

  /// Whether it puts together any number of values, those of rows among them.
  var gathers: Bool {
    switch self {
    case .sum, .mean, .median, .min, .max, .count, .share, .spread: true
    case .if, .round: false
    }
  }
}
