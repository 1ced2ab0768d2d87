public import Diagnostics

extension FrontMatterRules {
  /// A page that does not begin with its front matter.
  public static let frontMatterMissing = Rule(
    "front-matter-missing", .error,
    explanation: """
      Every page begins with its front matter: a line of three hyphens, the fields, and \
      another line of three hyphens. The first line must be the very first of the file, with \
      nothing above it.
      """,
    wrong: """
      # Supervision

      Text.
      """,
    right: """
      ---
      title: Supervision
      ---

      Text.
      """)
}
