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

  /// The text without white space of any sort round it, or `nil` when there is none but the ordinary.
  private static func withoutSpecialSpaces(_ text: String) -> String? {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      SpecialSpace.isSpecial(scalar) || scalar.properties.isWhitespace
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      SpecialSpace.isSpecial(first) || SpecialSpace.isSpecial(last)
    else { return nil }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// Whether nothing of a text can be seen: it is empty, or holds white space, format characters and blank letters
  /// only.
  static func isInvisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar.value < 0x7F { return scalar.value <= 0x20 }
      let properties = scalar.properties
      // U+2800 is a Braille pattern without dots, U+1D159 a note without a head.
      return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
        || properties.generalCategory == .format || scalar.value == 0x2800
        || scalar.value == 0x1D159
    }
  }

  /// A character that turns the direction of the text after it (Unicode Standard Annex #9, explicit formatting), with
  /// which a title can be made to read as another.
  static func directionMark(in text: String) -> UInt32? {
    guard text.utf8.contains(0xE2) else { return nil }
    return text.unicodeScalars.lazy.map(\.value)
      .first { (0x202A...0x202E).contains($0) || (0x2066...0x2069).contains($0) }
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
