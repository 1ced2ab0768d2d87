public import Diagnostics

extension FrontMatterRules {
  /// A field that does not exist.
  public static let unknownField = Rule(
    "unknown-field", .error,
    explanation: """
      Only the fields of the page's kind are taken, so that a slip in a name is not lost.
      """,
    wrong: """
      sumary: How a team cut its paperwork.
      """,
    right: """
      summary: How a team cut its paperwork.
      """)
}
