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

extension Fault {
  static let frontMatterUnclosed = Fault(
    FrontMatterRules.frontMatterUnclosed, "the front matter has no closing line",
    advice: "add a line '---' after the last field")

  /// The last line is nearly, but not quite, three hyphens.
  static func mistypedEnd(_ written: String) -> Fault {
    Fault(
      FrontMatterRules.frontMatterUnclosed,
      "the front matter ends with \(Phrases.quoted(written)), not with three hyphens",
      advice: "write '---'", replacement: "---")
  }
}
