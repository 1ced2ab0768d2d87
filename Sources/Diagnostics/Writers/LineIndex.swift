/// Where the lines of a file begin, so that many places in it are found without reading it again.
struct LineIndex {
  let source: SourceFile
  /// The offset of each line's first byte.
  private let starts: [Int]
  /// Places in the line in which something was found last, about ``stride`` bytes apart, so that to find
  /// the next takes the same short time however long the line is.
  private var marks: [LocatedOffset] = []

  private static let stride = 1024

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
    if marks.first?.line != line {
      marks = [
        LocatedOffset(offset: min(starts[line], offset), line: line, characters: 0, utf16: 0)
      ]
    }
    while let last = marks.last, offset - last.offset > 2 * Self.stride {
      marks.append(advance(last, to: boundary(after: last.offset + Self.stride)))
    }
    return advance(mark(before: offset), to: offset)
  }

  /// The line of an offset, counted from zero.
  func line(of offset: Int) -> Int {
    Self.partition(starts.count) { starts[$0] <= offset }
  }

  /// The last mark that is not after an offset.
  private func mark(before offset: Int) -> LocatedOffset {
    marks[Self.partition(marks.count) { marks[$0].offset <= offset }]
  }

  /// The place of an offset after another in the same line.
  private func advance(_ place: LocatedOffset, to offset: Int) -> LocatedOffset {
    let bytes = source.bytes[min(place.offset, offset)..<offset]
    var (characters, utf16) = (bytes.count, bytes.count)
    if bytes.contains(where: { $0 >= 0x80 }) {
      let text = String(decoding: bytes, as: UTF8.self)
      (characters, utf16) = (text.count, text.utf16.count)
    }
    return LocatedOffset(
      offset: offset, line: place.line, characters: place.characters + characters,
      utf16: place.utf16 + utf16)
  }

  /// An offset from which characters can be counted anew: between two that are ASCII, or where there are
  /// none for a long time between two scalars.
  private func boundary(after offset: Int) -> Int {
    let bytes = source.bytes
    let end = min(offset + Self.stride, bytes.count)
    let plain = (offset..<end).first {
      bytes[$0] < 0x80 && bytes[$0 - 1] < 0x80 && bytes[$0] != 0x0A
    }
    return plain ?? (offset..<end).first { bytes[$0] & 0xC0 != 0x80 } ?? offset
  }

  /// The bytes of a line, counted from zero, without its line ending.
  func bytes(ofLine line: Int) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] - 1 : source.bytes.count
    if end > start && source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The last of `count` numbers from zero for which `holds` is true; it is for zero, and for none after
  /// one for which it is not.
  private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if holds(middle) { lower = middle } else { upper = middle }
    }
    return lower
  }
}
