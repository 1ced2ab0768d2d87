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

extension Fault {
  /// `limit` and `size` are counted in bytes.
  static func tooLarge(_ size: Int, limit: Int) -> Fault {
    Fault(
      FrontMatterRules.yamlTooLarge, "the fields take \(size) bytes, and \(limit) is the most",
      advice: "keep less here: long texts belong below the fields")
  }

  static func tooManyValues(limit: Int) -> Fault {
    Fault(
      FrontMatterRules.yamlTooLarge, "there are more than \(limit) values",
      advice: "keep less here: long texts belong below the fields")
  }
}
