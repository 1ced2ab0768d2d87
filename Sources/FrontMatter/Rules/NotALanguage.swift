public import Diagnostics

extension FrontMatterRules {
  /// A value that is not the code of a language.
  public static let notALanguage = Rule(
    "not-a-language", .error,
    explanation: """
      Browsers and screen readers know a language by its code, two or three letters: 'en' for English, 'cy' \
      for Welsh. A country may follow after a hyphen, as in 'en-GB'. The name of the language means nothing \
      to them.
      """,
    wrong: """
      language: English
      """,
    right: """
      language: en-GB
      """)
}

extension Fault {
  static func notALanguage(_ text: String, meant: String?) -> Fault {
    Fault(
      FrontMatterRules.notALanguage, "\(Phrases.quoted(text)) is not the code of a language",
      advice: meant.map { "write \($0)" }
        ?? "write its code, such as 'en-GB' for British English or 'cy' for Welsh",
      replacement: meant)
  }
}
