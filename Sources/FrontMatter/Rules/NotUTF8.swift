import Basics
public import Diagnostics

extension FrontMatterRules {
  /// A file that is not saved as UTF-8.
  public static let notUTF8 = Rule(
    "not-utf8", .error,
    explanation: """
      Files are saved in the encoding 'UTF-8', the only one in which every letter reads the same \
      on every machine. Some programs on Windows save as 'Unicode' ('UTF-16') or 'ANSI' instead. \
      There, letters such as é and signs such as £ are stored in another way. Editors offer \
      'UTF-8' under 'Save as' or 'Save with encoding'. A byte order mark at the start does no \
      harm.
      """,
    wrong: """
      title: Caf\u{FFFD}s (saved as Windows-1252)
      """,
    right: """
      title: Caf\u{E9}s (saved as UTF-8)
      """)
}

extension Fault {
  /// A byte that is not UTF-8; often a letter of Windows-1252, which is then named.
  static func notUTF8(_ byte: UInt8) -> Fault {
    let letter = Windows1252.character(byte).map { "; this is '\($0)' in Windows-1252" } ?? ""
    return Fault(
      FrontMatterRules.notUTF8, "a character is not saved as UTF-8",
      advice: "save the file with the encoding UTF-8" + letter)
  }

  /// The file is UTF-16, as some Windows programs save "Unicode text".
  static let savedAsUTF16 = Fault(
    FrontMatterRules.notUTF8, "the file is saved as UTF-16, not as UTF-8",
    advice: "save the file with the encoding UTF-8", sort: .wholeFile)
}
