public import Diagnostics

extension FrontMatterRules {
  /// A field that is given twice.
  public static let duplicateField = Rule(
    "duplicate-field", .error,
    explanation: """
      Each field is given once. If it stands there twice, it is not clear which of the two is \
      meant.
      """,
    wrong: """
      title: Supervision
      title: Good supervision
      """,
    right: """
      title: Good supervision
      """)
}
