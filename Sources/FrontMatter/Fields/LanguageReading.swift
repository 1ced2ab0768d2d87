/// Tells the codes of languages from what is none.
enum LanguageReading {
  /// Whether a text is a language tag of BCP 47 (RFC 5646, section 2.1) that begins with the code of a language, two
  /// or three letters: those of four to eight letters are set aside for codes that do not exist.
  static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 35, let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy({ isLetter($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// The tag in `en_GB`, as programs write it.
  static func meantTag(_ text: String) -> String? {
    let meant = text.replacing("_", with: "-")
    return isTag(meant) ? meant : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
