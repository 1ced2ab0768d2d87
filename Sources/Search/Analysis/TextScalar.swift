/// Decodes UTF-8 that need not be valid.
enum TextScalar {
  /// The scalar at an index of a byte from 0x80, and its length; U+FFFD and 1 where it is not UTF-8.
  static func decode(_ text: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let length = length(text, at: index)
    guard length > 1 else { return ("\u{FFFD}", 1) }
    var value = UInt32(text[index]) & (0x7F >> UInt32(length))
    for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The length of the scalar at `index` in bytes; 1 where it is not UTF-8.
  static func length(_ text: [UInt8], at index: Int) -> Int {
    let length =
      switch text[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard index + length <= text.count else { return 1 }
    for byte in text[(index + 1)..<(index + length)] where byte & 0xC0 != 0x80 { return 1 }
    return length
  }
}
