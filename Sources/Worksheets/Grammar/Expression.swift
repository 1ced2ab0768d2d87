/// A part of a formula as it was written, with its place.
public struct Expression: Sendable, Hashable {
  /// What stands there.
  public indirect enum Form: Sendable, Hashable {
    /// A number.
    case number(Double)
    /// A text in quotation marks.
    case text(String)
    /// The name of a field or a result; `rows.column` for a column of repeated rows.
    case name(String)
    /// A minus sign before a value.
    case negative(Expression)
    /// `not` before a condition.
    case not(Expression)
    /// Two values with an operator between them.
    case operation(Operator, Expression, Expression)
    /// A function with what stands in its brackets.
    case call(FormulaFunction, [Expression])
  }

  /// What stands there.
  public let form: Form
  /// Its bytes in the text of the formula.
  public let range: Range<Int>

  /// A part from its form and its place.
  init(_ form: Form, at range: Range<Int>) {
    self.form = form
    self.range = range
  }
}

/// What may stand between two values.
public enum Operator: String, Sendable, Hashable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  case equal = "="
  case unequal = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case and
  case or

  /// How tightly it binds: the higher, the earlier it is worked out.
  var binding: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual: 3
    case .plus, .minus: 4
    case .times, .divided: 5
    }
  }

  /// Whether it asks how two values compare.
  var isComparison: Bool { binding == 3 }
}
