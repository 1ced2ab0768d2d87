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

extension Fault {
  static let frontMatterMissing = Fault(
    FrontMatterRules.frontMatterMissing, "the page does not start with front matter",
    advice: "start with a line '---', the fields, and another line '---'")

  /// Blank lines stand before the front matter.
  static let frontMatterNotFirst = Fault(
    FrontMatterRules.frontMatterMissing, "the front matter does not start on the first line",
    advice: "delete the blank lines above it")

  /// The first line is nearly, but not quite, three hyphens.
  static func mistypedFence(_ written: String) -> Fault {
    Fault(
      FrontMatterRules.frontMatterMissing,
      "the front matter starts with \(Phrases.quoted(written)), not with three hyphens",
      advice: "write '---'", replacement: "---")
  }
}
