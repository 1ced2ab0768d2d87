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
      title: Riverside: repairs by table
      """,
    right: """
      title: "Riverside: repairs by table"
      """)
}

extension Fault {
  /// `quoted` is the text in quotes, where it is certain where the text ends.
  static func colonInText(quoted: String?) -> Fault {
    Fault(
      FrontMatterRules.colonInText, "a colon and a space stand in text without quotes",
      advice: "put quotes round the whole text" + Phrases.shown(quoted), replacement: quoted)
  }
}
