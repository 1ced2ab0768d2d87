public import Diagnostics

extension FrontMatterRules {
  /// Curly quotation marks where straight ones are needed.
  public static let curlyQuotes = Rule(
    "curly-quotes", .error,
    explanation: """
      Only straight quotation marks can be put round a value. Word processors make them curly; \
      inside a text they are welcome.
      """,
    wrong: """
      title: \u{201C}Riverside: repairs by table\u{201D}
      """,
    right: """
      title: "Riverside: repairs by table"
      """)
}

extension Fault {
  /// `straight` is the value in straight quotes, or without any where it needs none.
  static func curlyQuotes(straight: String) -> Fault {
    let lead = straight.hasPrefix("\"") ? "use straight ones: " : "write "
    return Fault(
      FrontMatterRules.curlyQuotes, "curly quotation marks cannot be put round a value",
      advice: Phrases.short(straight).map { lead + $0 } ?? "use straight ones",
      replacement: straight)
  }
}
