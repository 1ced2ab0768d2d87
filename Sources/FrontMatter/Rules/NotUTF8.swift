public import Diagnostics

extension FrontMatterRules {
  /// A file that is not saved as UTF-8.
  public static let notUTF8 = Rule(
    "not-utf8", .error,
    explanation: """
      Files are saved in the encoding UTF-8, the only one in which every letter reads the same \
      on every machine. Editors offer it under 'Save as' or 'Save with encoding'.
      """,
    wrong: """
      title: Caf\u{FFFD}s (saved as Windows-1252)
      """,
    right: """
      title: Caf\u{E9}s (saved as UTF-8)
      """)
}
