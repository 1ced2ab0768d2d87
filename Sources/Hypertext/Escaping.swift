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
    var start = 0
    for index in text.indices {
      let byte = unsafe text[index]
      guard ByteSet.escaped.contains(byte) || byte == 0xC2 || byte == 0xEF else { continue }
      let length = unsafe Self.replacedLength(in: text, at: index)
      if length == 0 { continue }
      unsafe append(contentsOf: text[start..<index])
      append(contentsOf: Self.reference(for: byte))
      start = index + length
    }
    unsafe append(contentsOf: text[start...])
  }

  /// How many bytes are replaced that begin at `index`; none when they are a character like any other.
  private static func replacedLength(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    switch unsafe text[index] {
    case 0xC2:  // U+0080 to U+009F
      return unsafe index + 1 < text.count && text[index + 1] < 0xA0 ? 2 : 0
    case 0xEF:  // U+FFFE and U+FFFF
      return unsafe index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
        ? 3 : 0
    default: return 1
    }
  }

  private static func reference(for byte: UInt8) -> String.UTF8View {
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
