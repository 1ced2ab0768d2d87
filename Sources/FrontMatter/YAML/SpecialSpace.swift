/// Spaces that are not the ordinary one, such as the non-breaking space that some keyboards type: they look like it, and
/// YAML takes them for letters.
enum SpecialSpace {
  /// The length in bytes of the special space at an offset, or `nil` when none stands there.
  static func length(in bytes: some RandomAccessCollection<UInt8>, at offset: Int) -> Int? {
    let rest = bytes.dropFirst(offset).prefix(3)
    guard let first = rest.first, first >= 0xC2 else { return nil }
    let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first
    return scalar.map(isSpecial) == true ? UTF8.width(scalar ?? " ") : nil
  }

  /// Whether a character is such a space: U+00A0, the spaces of U+2000 to U+200B, and the like.
  static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Where a run of special and ordinary spaces ends that starts at an offset with a special one, or `nil` when none
  /// starts there.
  static func run(in bytes: [UInt8], at offset: Int, to end: Int) -> Range<Int>? {
    guard length(in: bytes, at: offset) != nil else { return nil }
    var place = offset
    while place < end {
      if let length = length(in: bytes, at: place) {
        place += length
      } else if bytes[place] == 0x20 {
        place += 1
      } else {
        break
      }
    }
    return offset..<place
  }
}
