public import Diagnostics

extension FrontMatterRules {
  /// A control character in a field.
  public static let hiddenCharacter = Rule(
    "hidden-character", .error,
    explanation: """
      Characters that cannot be seen and only steer machines, such as the bell, have no place \
      in text. They mostly come with text copied from another program.
      """,
    wrong: """
      title: "Super\\avision"
      """,
    right: """
      title: Supervision
      """)
}
