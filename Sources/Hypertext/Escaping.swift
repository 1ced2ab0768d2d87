extension Array where Element == UInt8 {
  /// Appends UTF-8 text with `& < > " '` as character references, so that it is text wherever it
  /// stands in markup. Control characters that HTML forbids become U+FFFD.
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
    for index in text.indices where unsafe ByteSet.escaped.contains(text[index]) {
      unsafe append(contentsOf: text[start..<index])
      unsafe append(contentsOf: Self.reference(for: text[index]))
      start = index + 1
    }
    unsafe append(contentsOf: text[start...])
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
