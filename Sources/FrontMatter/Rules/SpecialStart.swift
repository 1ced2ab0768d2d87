public import Diagnostics

extension FrontMatterRules {
  /// Text that starts with a mark that needs quotes.
  public static let specialStart = Rule(
    "special-start", .error,
    explanation: """
      Some marks have a meaning of their own at the start of a value. Such marks are '@', '%', \
      '`', '>' and '|'. Text that starts with one is put in quotes.
      """,
    wrong: """
      credits: @riverside
      """,
    right: """
      credits: "@riverside"
      """)
}

extension Fault {
  /// `quoted` is the text in quotes.
  static func specialStart(_ mark: Character, quoted: String) -> Fault {
    Fault(
      FrontMatterRules.specialStart, "text without quotes cannot start with '\(mark)'",
      advice: "put quotes round the whole text" + Phrases.shown(quoted), replacement: quoted)
  }
}
