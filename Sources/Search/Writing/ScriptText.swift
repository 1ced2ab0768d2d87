extension Array where Element == UInt8 {
  /// Appends text as a string literal of JavaScript, quotes included, that is inert in any HTML.
  ///
  /// `<` is escaped, so that neither `</script>` nor `<!--` can come out of it, and so are U+2028 and
  /// U+2029, which once ended a line. Control characters but the line feed become spaces.
  mutating func appendScriptString(_ text: String) {
    append(0x22)
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte >= 0x80 {
        appendByte(byte, after: before)
      } else {
        appendASCII(byte)
      }
      before = (before.1, byte)
    }
    append(0x22)
  }

  @inline(__always)
  private mutating func appendASCII(_ byte: UInt8) {
    switch byte {
    case 0x22: append(contentsOf: [0x5C, 0x22])
    case 0x5C: append(contentsOf: [0x5C, 0x5C])
    case 0x3C: append(contentsOf: [0x5C, 0x78, 0x33, 0x63])  // \x3c
    case 0x0A: append(contentsOf: [0x5C, 0x6E])
    case 0x00...0x1F, 0x7F: append(0x20)
    default: append(byte)
    }
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private mutating func appendByte(_ byte: UInt8, after before: (UInt8, UInt8)) {
    guard before == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 else { return append(byte) }
    removeLast(2)
    append(contentsOf: (byte == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
  }
}
