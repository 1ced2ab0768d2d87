public import Diagnostics

extension FrontMatterRules {
  /// A value that should be a number.
  public static let notANumber = Rule(
    "not-a-number", .error,
    explanation: """
      Numbers are written in digits, without commas, units or currency; a field's name says \
      what is counted.
      """,
    wrong: """
      review_in: 12 months
      """,
    right: """
      review_in: 12
      """)
}
