public import Diagnostics

extension FrontMatterRules {
  /// A file that is not saved as UTF-8.
  public static let notUTF8 = Rule(
    "not-utf8", .error,
    explanation: """
      Files are saved in the encoding UTF-8, the only one in which every letter reads the same \
      on every machine. Some programs on Windows save as 'Unicode' (UTF-16) or 'ANSI' instead, \
      where letters such as é and signs such as £ are stored in another way. Editors offer \
      UTF-8 under 'Save as' or 'Save with encoding'; a byte order mark at the start does no harm.
      """,
    wrong: """
      title: Caf\u{FFFD}s (saved as Windows-1252)
      """,
    right: """
      title: Caf\u{E9}s (saved as UTF-8)
      """)
}
