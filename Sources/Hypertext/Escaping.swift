extension Array where Element == UInt8 {
  /// Appends UTF-8 text with `& < > " '` as character references, so that it is text wherever it
  /// stands in markup. Control characters, U+FFFE and U+FFFF, which HTML or XML forbids, become U+FFFD.
  ///
  /// All five are escaped always: a literal does not know which quotes surround it.
  @inlinable
  public mutating func appendEscaped(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case 0x26: append(contentsOf: [0x26, 0x61, 0x6D, 0x70, 0x3B])  // &amp;
      case 0x3C: append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])  // &lt;
      case 0x3E: append(contentsOf: [0x26, 0x67, 0x74, 0x3B])  // &gt;
      case 0x22: append(contentsOf: [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B])  // &quot;
      case 0x27: append(contentsOf: [0x26, 0x23, 0x33, 0x39, 0x3B])  // &#39;
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
        append(contentsOf: [0xEF, 0xBF, 0xBD])  // U+FFFD
      case 0x80...0x9F where last == 0xC2:  // U+0080 to U+009F
        removeLast()
        append(contentsOf: [0xEF, 0xBF, 0xBD])
      case 0xBE,
        0xBF where last == 0xBF && count > 1 && self[count - 2] == 0xEF:  // U+FFFE, U+FFFF
        append(0xBD)
      default: append(byte)
      }
    }
  }
}
