/// How a footnote begins in the source: `[^label]:` (cmark-gfm's `footnote_definition`).
enum FootnoteLabel {
  /// Where `[^label]` stands, when a footnote begins at `start`; a colon follows it.
  static func range<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at start: Int)
    -> Range<Int>? where Bytes.Index == Int
  {
    guard start + 1 < bytes.endIndex, bytes[start] == 0x5B, bytes[start + 1] == 0x5E else {
      return nil
    }
    var end = start + 2
    while end < bytes.endIndex, bytes[end] != 0x5D {
      if bytes[end].isASCIISpace { return nil }
      end += 1
    }
    guard end > start + 2, end + 1 < bytes.endIndex, bytes[end + 1] == 0x3A else { return nil }
    return start..<end + 1
  }
}
