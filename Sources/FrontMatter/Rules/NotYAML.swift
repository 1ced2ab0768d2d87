public import Diagnostics

extension FrontMatterRules {
  /// A line that is not a field.
  public static let notYAML = Rule(
    "not-yaml", .error,
    explanation: """
      Each line of the front matter is a name, a colon, a space and a value, or belongs to the \
      line above and is indented.
      """,
    wrong: """
      title:Supervision
      """,
    right: """
      title: Supervision
      """)
}
