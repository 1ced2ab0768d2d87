/// Where the lines of a file begin, so that many places in it are found without reading it again.
struct LineIndex {
  let source: SourceFile
  /// The offset of each line's first byte.
  private let starts: [Int]
  /// The place that was found last: the next is often further on in the same line.
  private var last = LocatedOffset(offset: 0, line: 0, characters: 0, utf16: 0)

  init(_ source: SourceFile) {
    self.source = source
    var starts = [source.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0]
    for (offset, byte) in source.bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// An offset with its line, and with what stands before it in the line; all counted from zero.
  struct LocatedOffset {
    let offset: Int
    let line: Int
    /// In characters as people count them (grapheme clusters).
    let characters: Int
    /// In UTF-16 code units, as some formats count.
    let utf16: Int
  }

  /// The place of an offset; one past the end is the place after the last byte.
  mutating func locate(_ offset: Int) -> LocatedOffset {
    let offset = min(max(offset, starts[0]), source.bytes.count)
    let line = self.line(of: offset)
    let goesOn = last.line == line && last.offset <= offset && last.offset >= starts[line]
    let from = goesOn ? last.offset : starts[line]
    let bytes = source.bytes[min(from, offset)..<offset]
    var (characters, utf16) = (bytes.count, bytes.count)
    if bytes.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: bytes, as: UTF8.self)
      (characters, utf16) = (text.count, text.utf16.count)
    }
    last = LocatedOffset(
      offset: offset, line: line, characters: characters + (goesOn ? last.characters : 0),
      utf16: utf16 + (goesOn ? last.utf16 : 0))
    return last
  }

  /// The bytes of a line, counted from zero, without its line ending.
  func bytes(ofLine line: Int) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] - 1 : source.bytes.count
    if end > start && source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private func line(of offset: Int) -> Int {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }
}
