public import Diagnostics

extension FrontMatterRules {
  /// Front matter without its closing line.
  public static let frontMatterUnclosed = Rule(
    "front-matter-unclosed", .error,
    explanation: """
      The front matter ends with a line of three hyphens. Without it, nobody can tell the \
      fields from the text of the page.
      """,
    wrong: """
      ---
      title: Supervision

      Text.
      """,
    right: """
      ---
      title: Supervision
      ---

      Text.
      """)
}
