public import Diagnostics

extension FrontMatterRules {
  /// Quotation marks that do not fit together.
  public static let unbalancedQuotes = Rule(
    "unbalanced-quotes", .error,
    explanation: """
      Text in quotes ends with the same mark with which it begins. Where the text holds that \
      mark itself, put the other kind round it.
      """,
    wrong: """
      title: 'What's new'
      """,
    right: """
      title: "What's new"
      """)
}

extension Fault {
  /// `correction` is the text with its closing mark, where it is certain where the text ends.
  static func unclosedQuote(_ mark: Character, correction: String?) -> Fault {
    Fault(
      FrontMatterRules.unbalancedQuotes, "the \(name(of: mark)) is not closed",
      advice: Phrases.short(correction).map { "write \($0)" }
        ?? "add \(mark) where the text ends",
      replacement: correction)
  }

  /// Text after a closing mark, often because the text holds the same mark; `quoted` is all of it in the right quotes.
  static func textAfterQuote(_ mark: Character, quoted: String) -> Fault {
    Fault(
      FrontMatterRules.unbalancedQuotes, "more text follows the closing \(name(of: mark))",
      advice: Phrases.short(quoted).map { "put quotes round the whole text: \($0)" }
        ?? "put the other kind of quotes round the whole text",
      replacement: quoted)
  }

  /// A backslash before a character that has no such form.
  static func unknownEscape(_ escape: String) -> Fault {
    Fault(
      FrontMatterRules.unbalancedQuotes, "'\(escape)' has no meaning in double quotes",
      advice: "write the backslash twice: \\\(escape)", replacement: "\\" + escape)
  }

  private static func name(of mark: Character) -> String {
    mark == "'" ? "single quote" : "double quote"
  }
}
