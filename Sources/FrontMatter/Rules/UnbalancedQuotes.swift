public import Diagnostics

extension FrontMatterRules {
  /// Quotation marks that do not fit together.
  public static let unbalancedQuotes = Rule(
    "unbalanced-quotes", .error,
    explanation: """
      Text in quotes ends with the same mark with which it begins. Where the text holds that \
      mark itself, put the other kind round it.
      """,
    wrong: """
      title: 'What's new'
      """,
    right: """
      title: "What's new"
      """)
}
