public import Diagnostics

extension FrontMatterRules {
  /// Brackets that do not fit together.
  public static let unbalancedBrackets = Rule(
    "unbalanced-brackets", .error,
    explanation: """
      A list in brackets begins with '[' and ends with ']', with commas between. A text that \
      begins with a bracket is put in quotes.
      """,
    wrong: """
      topics: [allocation, measuring
      """,
    right: """
      topics: [allocation, measuring]
      """)
}

extension Fault {
  /// `correction` is the list with its closing bracket, where it is certain where the list ends.
  static func unclosedBracket(_ bracket: Character, correction: String?) -> Fault {
    let closing = bracket == "[" ? "]" : "}"
    return Fault(
      FrontMatterRules.unbalancedBrackets, "the bracket '\(bracket)' is not closed",
      advice: Phrases.short(correction).map { "write \($0)" }
        ?? "add '\(closing)' where it ends, or quotes round its texts",
      replacement: correction)
  }

  /// A closing bracket without an opening one.
  static func extraBracket(_ bracket: Character) -> Fault {
    Fault(
      FrontMatterRules.unbalancedBrackets, "the bracket '\(bracket)' closes nothing",
      advice: "delete it", replacement: "")
  }

  /// Text after a closing bracket; `quoted` is all of it in quotes, where it is one line.
  static func textAfterBracket(_ bracket: Character, quoted: String?) -> Fault {
    Fault(
      FrontMatterRules.unbalancedBrackets, "more text follows the closing '\(bracket)'",
      advice: "put quotes round the whole text" + Phrases.shown(quoted), replacement: quoted)
  }

  /// Brackets whose inside is no list and no group of fields.
  static let unreadableBrackets = Fault(
    FrontMatterRules.unbalancedBrackets, "what stands in the brackets cannot be read",
    advice: "put commas between the texts, and quotes round each")
}
