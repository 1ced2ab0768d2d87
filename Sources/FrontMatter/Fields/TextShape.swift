/// Small questions about texts, answered over their bytes.
enum TextShape {
  /// The text without white space round it.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    if first >= 0x80 || last >= 0x80, let bare = withoutSpecialSpaces(text) { return bare }
    guard isBlank(first) || isBlank(last) else { return text }
    guard let start = bytes.firstIndex(where: { !isBlank($0) }),
      let end = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// The text with each line end, and the blanks round it, as one space.
  static func oneLine(_ text: String) -> String {
    let text = trimmed(text)
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
    return text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// A character that a page must not hold: a control character other than line end and tab.
  static func controlCharacter(in text: String) -> UInt32? {
    // In UTF-8, U+0080 to U+009F are C2 followed by the number itself.
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let isControl =
        (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) || byte == 0x7F
        || (previous == 0xC2 && byte < 0xA0)
      if isControl { return UInt32(byte) }
      previous = byte
    }
    return nil
  }

  /// What stands between typographic quotation marks, or `nil` when the text has none round it.
  static func withoutCurlyQuotes(_ text: String) -> String? {
    guard let byte = text.utf8.first, byte == 0xE2, let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last, "\u{201C}\u{201D}\u{2018}\u{2019}".contains(first),
      "\u{201C}\u{201D}\u{2018}\u{2019}".contains(last), text.unicodeScalars.count > 2
    else { return nil }
    return String(text.unicodeScalars.dropFirst().dropLast())
  }

  /// The candidate that differs from the text in case and in how its words are joined only.
  static func sameWord(as text: String, in candidates: [String]) -> String? {
    let bare = joined(text)
    let same = candidates.filter { joined($0) == bare }
    return same.count == 1 ? same[0] : nil
  }

  private static func joined(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "_" })
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
