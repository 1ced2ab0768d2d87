/// Character references to `^`.
///
/// libcmark-gfm 0.29.0.gfm.6 takes `[&#94;…]` for a reference to a footnote, whose label it reads from
/// behind the one decoded character: from memory that is not its own.
enum CaretReference {
  /// The offset after a reference to `^` that begins at `start`, or `nil` where none does.
  @unsafe
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 {
      start + offset < bytes.count ? unsafe bytes[start + offset] : 0
    }
    if byte(1) == 0x48, byte(2) == 0x61, byte(3) == 0x74, byte(4) == 0x3B { return start + 5 }
    guard byte(1) == 0x23 else { return nil }
    let isHexadecimal = byte(2) | 0x20 == 0x78
    var offset = isHexadecimal ? 3 : 2
    // At most seven digits count.
    var value = 0
    while offset < 10, let digit = digit(byte(offset), isHexadecimal: isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      offset += 1
    }
    return value == 0x5E && byte(offset) == 0x3B ? start + offset + 1 : nil
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> Int? {
    if byte.isASCIIDigit { return Int(byte) - 0x30 }
    let letter = byte | 0x20
    return isHexadecimal && (0x61...0x66).contains(letter) ? Int(letter) - 0x57 : nil
  }
}
