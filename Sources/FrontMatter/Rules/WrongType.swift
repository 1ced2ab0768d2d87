public import Diagnostics

extension FrontMatterRules {
  /// A value of another shape than the field takes.
  public static let wrongType = Rule(
    "wrong-type", .error,
    explanation: """
      Each field takes one shape of value: text, a date, a number, a list, or a group of \
      fields.
      """,
    wrong: """
      title: [Draft]
      """,
    right: """
      title: "[Draft]"
      """)
}
