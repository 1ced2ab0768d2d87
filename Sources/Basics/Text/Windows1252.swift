/// The encoding in which old Windows programs save text.
package enum Windows1252 {
  // 0x80 to 0x9F; the rest is as in Unicode (WHATWG Encoding, windows-1252).
  private static let upper: [Character?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// The character of a byte, where it is one that can be seen.
  package static func character(_ byte: UInt8) -> Character? {
    switch byte {
    case 0x80...0x9F: upper[Int(byte) - 0x80]
    case 0xA1...0xFF: Character(Unicode.Scalar(byte))
    default: nil
    }
  }
}
