extension Array where Element == UInt8 {
  /// Appends UTF-8 text with `& < > " '` as character references, so that it is text wherever it
  /// stands in markup. Control characters, U+FFFE and U+FFFF, which HTML or XML forbids, become U+FFFD.
  ///
  /// All five are escaped always: a literal does not know which quotes surround it.
  public mutating func appendEscaped(_ text: some Sequence<UInt8>) {
    // Nearly all text needs no escape: whole runs are copied at once.
    let isDone: Void? = text.withContiguousStorageIfAvailable { unsafe appendEscaped(runsOf: $0) }
    if isDone == nil {
      let copy = Array(text)
      unsafe copy.withUnsafeBufferPointer { unsafe appendEscaped(runsOf: $0) }
    }
  }

  private mutating func appendEscaped(runsOf text: UnsafeBufferPointer<UInt8>) {
    let escaped = ByteSet.escaped
    var start = 0
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      if byte < 0x80 ? !escaped.contains(byte) : byte != 0xC2 && byte != 0xEF {
        index &+= 1
        continue
      }
      let length = unsafe Self.lengthToReplace(in: text, at: index)
      if length > 0 {
        unsafe append(contentsOf: text[start..<index])
        unsafe append(contentsOf: Self.replacement(for: text[index]))
        start = index + length
      }
      index += Swift.max(length, 1)
    }
    unsafe append(contentsOf: text[start...])
  }

  /// How many bytes from `index` on stand for a character that is not copied as it is; none for others.
  private static func lengthToReplace(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch unsafe text[index] {
    case let byte where byte < 0x80: ByteSet.escaped.contains(byte) ? 1 : 0
    case 0xC2 where index + 1 < text.count:  // U+0080 to U+009F
      unsafe (0x80...0x9F).contains(text[index + 1]) ? 2 : 0
    case 0xEF where index + 2 < text.count:  // U+FFFE and U+FFFF
      unsafe text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }

  private static func replacement(for byte: UInt8) -> String.UTF8View {
    switch byte {
    case UInt8(ascii: "&"): "&amp;".utf8
    case UInt8(ascii: "<"): "&lt;".utf8
    case UInt8(ascii: ">"): "&gt;".utf8
    case UInt8(ascii: "\""): "&quot;".utf8
    case UInt8(ascii: "'"): "&#39;".utf8
    default: "\u{FFFD}".utf8
    }
  }
}
