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
      title: \u{201C}Salford: ranges by grade\u{201D}
      """,
    right: """
      title: "Salford: ranges by grade"
      """)
}
