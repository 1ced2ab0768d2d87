public import Diagnostics

extension FrontMatterRules {
  /// A colon and a space in text without quotes.
  public static let colonInText = Rule(
    "colon-in-text", .error,
    explanation: """
      A colon followed by a space ends the name of a field. Text that holds one is put in \
      quotes.
      """,
    wrong: """
      title: Salford: ranges by grade
      """,
    right: """
      title: "Salford: ranges by grade"
      """)
}
