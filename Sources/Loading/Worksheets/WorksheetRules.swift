public import Diagnostics

/// What can be wrong with a worksheet beyond the types of its fields.
public enum WorksheetRules {
  /// A formula that cannot be worked out.
  public static let worksheetFormula = Rule(
    "worksheet-formula", .error,
    explanation: """
      Formulas have numbers, keys of fields and results, + - * / and brackets. They compare values with signs such as \
      '>' and '='. They join conditions with 'and', 'or' and 'not'. The functions are if, sum, mean, median, min, max, \
      count, share, spread and round. Inside of a function, 'log.minutes' names a column of rows. You cannot add or \
      compare numbers in different units: multiply or divide one of them first.
      """,
    wrong: "formula: visitors * minutes / volunters",
    right: "formula: visitors * minutes / volunteers")

  /// A key that formulas cannot use.
  public static let worksheetKey = Rule(
    "worksheet-key", .error,
    explanation: """
      Formulas use the key of a field or a result, and the reader's device keeps the answer under it. It begins with a \
      small letter; letters, digits and underscores follow. No two fields or results of a worksheet have the same key. \
      Words of formulas, such as 'sum' and 'and', are no keys. When you reword a label, leave its key as it is.
      """,
    wrong: "key: hours-per-week", right: "key: hours_per_week")

  /// Bounds, values or ranges that do not fit one another.
  public static let worksheetRange = Rule(
    "worksheet-range", .error,
    explanation: """
      'least' is not above 'most'. A choice has a number in 'values' for each of its options, or none at all. The \
      ranges of 'says' go up, and only the last may be without 'below': it holds for all that is left.
      """,
    wrong: "says:\n  - {below: 30, text: Full}\n  - {below: 20, text: Room for more}",
    right: "says:\n  - {below: 20, text: Room for more}\n  - {below: 30, text: Full}")

  /// A number that is asked for and not used.
  public static let unusedField = Rule(
    "unused-field", .warning,
    explanation: """
      A worksheet that works something out should ask for no number that it does not use: whoever fills it in \
      expects that the number counts. Where a number is only to be noted, make it a field of type 'text'.
      """,
    wrong:
      "fields:\n  - {key: pay, type: number, label: Pay}\nresults:\n  - {key: time, formula: hours * 52}",
    right:
      "fields:\n  - {key: pay, type: number, label: Pay}\nresults:\n  - {key: cost, formula: hours * 52 * pay}"
  )

  /// The rules by name.
  public static let all = [worksheetFormula, worksheetKey, worksheetRange, unusedField]
}
