public import Diagnostics

extension FrontMatterRules {
  /// A required field that is not there.
  public static let missingField = Rule(
    "missing-field", .error,
    explanation: """
      Some fields every page of a kind must have, because lists, search or people's rights \
      depend on them.
      """,
    wrong: """
      title: Supervision
      """,
    right: """
      title: Supervision
      summary: What good supervision is for.
      """)
}
