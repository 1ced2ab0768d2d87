public import Diagnostics

extension FrontMatterRules {
  /// Brackets that do not fit together.
  public static let unbalancedBrackets = Rule(
    "unbalanced-brackets", .error,
    explanation: """
      A list in brackets begins with '[' and ends with ']', with commas between. A text that \
      begins with a bracket is put in quotes.
      """,
    wrong: """
      topics: [allocation, measuring
      """,
    right: """
      topics: [allocation, measuring]
      """)
}
