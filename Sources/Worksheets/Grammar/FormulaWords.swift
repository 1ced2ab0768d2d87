/// What stands between the labels where a calculation is shown to readers; in English, unless it is said otherwise.
public struct FormulaWords: Sendable {
  /// Between two conditions that both have to hold.
  public var and = "and"
  /// Between two conditions of which one has to hold.
  public var or = "or"
  /// What is said of a condition that must not hold, with the place `{condition}`.
  public var not = "not ({condition})"
  /// What is said of those values for which a condition holds, with the places `{values}` and `{condition}`.
  public var `where` = "{values} where {condition}"
  /// What is said of a percentage, with the places `{part}` and `{whole}`.
  public var partOf = "{part} as % of {whole}"
  /// What functions are called.
  public var functions: [FormulaFunction: String] = [:]

  /// The English words.
  public init() {}

  func name(of function: FormulaFunction) -> String { functions[function] ?? function.rawValue }
}
