public import Diagnostics

extension FrontMatterRules {
  /// Front matter or a data file that is too large.
  public static let yamlTooLarge = Rule(
    "yaml-too-large", .error,
    explanation: """
      Fields may take up 64 KiB in a page and 2 MiB in a data file. Longer text belongs in the \
      body of a page, more records in further files.
      """,
    wrong: """
      ---
      summary: (seventy thousand characters)
      ---
      """,
    right: """
      ---
      summary: One sentence.
      ---
      """)
}
