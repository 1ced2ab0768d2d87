/// Letters that were saved as UTF-8 and read as Windows-1252, such as `â€™` for `’`; or lost, so that `�` stands for them.
struct MangledLetters {
  /// The letters as they stand in the source.
  let written: String
  /// The letters that they were, or `nil` when these are lost.
  let meant: String?
  let range: Range<Int>

  /// The characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding); those beyond are as in Unicode.
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The letters that begin at `start`, or `nil` when what stands there makes sense.
  init?(_ source: [UInt8], at start: Int) {
    let part = source[start...].prefix(40)
    if part.starts(with: [0xEF, 0xBF, 0xBD]) {
      self.init(written: "\u{FFFD}", meant: nil, range: start..<start + 3)
      return
    }
    var bytes: [UInt8] = []
    var text = ""
    for scalar in String(decoding: part, as: UTF8.self).unicodeScalars {
      guard let byte = Self.byte(of: scalar), bytes.count < 12 else { break }
      bytes.append(byte)
      text.unicodeScalars.append(scalar)
      guard let length = Self.length(of: bytes[0]) else { return nil }
      if bytes.count < length { continue }
      if bytes[0] == 0xC4 || bytes[0] == 0xC5, Self.mayFollowALetter(bytes[1]) { return nil }
      // As many as make one character: what follows may be a letter that is right.
      guard let meant = String(validating: bytes, as: UTF8.self) else { return nil }
      self.init(written: text, meant: meant, range: start..<start + text.utf8.count)
      return
    }
    return nil
  }

  private init(written: String, meant: String?, range: Range<Int>) {
    self.written = written
    self.meant = meant
    self.range = range
  }

  /// The byte of a character in Windows-1252, when it is not ASCII.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let index = upper.firstIndex(of: scalar) { return UInt8(0x80 + index) }
    return (0xA0...0xFF).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// How many bytes a character has in UTF-8 that begins with this one, for those that are met where letters were
  /// mangled: `Â`, `Ã`, `Ä`, `Å`, `â` and `ð`. Others begin words of some language.
  private static func length(of first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xC5: 2
    case 0xE2: 3
    case 0xF0: 4
    default: nil
    }
  }

  /// Whether the character of a byte may stand behind an `Ä` or an `Å` that is right: quotation marks, dashes, `®`.
  private static func mayFollowALetter(_ byte: UInt8) -> Bool {
    byte < 0xA1 || byte == 0xAB || byte == 0xAE || byte == 0xBB
  }
}
