import Diagnostics
import Testing

@Suite struct SourceFileTests {
  static func file(_ text: String) -> SourceFile {
    SourceFile(path: "a.md", bytes: Array(text.utf8))
  }

  /// A text with `‸` where the place is, and its line and column.
  @Test(arguments: [
    ("‸", 1, 1), ("ab‸c", 1, 3), ("a\n‸b", 2, 1), ("a\nb‸\n", 2, 2), ("a\n\n‸", 3, 1),
    ("é‸x", 1, 2), ("e\u{301}‸x", 1, 2), ("👩‍👩‍👧‸x", 1, 2), ("日本‸", 1, 3), ("\t‸x", 1, 2),
    ("a\r\n‸b", 2, 1), ("a‸\r\nb", 1, 2), ("\u{FEFF}‸a", 1, 1), ("\u{FEFF}é‸a", 1, 2),
    ("a\n\u{FEFF}‸b", 2, 2), ("a\rb‸", 1, 4),
  ])
  func countsLinesAndColumnsAsAPersonDoes(text: String, line: Int, column: Int) {
    let mark = Array("‸".utf8)
    let bytes = Array(text.utf8)
    let offset = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? 0
    let file = SourceFile(
      path: "a.md", bytes: Array(bytes[..<offset] + bytes[(offset + mark.count)...]))
    #expect(file.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func drawsInOffsetsOutsideTheFile() {
    let file = Self.file("ab\nc")
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 2))
    #expect(file.position(at: -1) == SourcePosition(line: 1, column: 1))
    #expect(Self.file("").position(at: 5) == SourcePosition(line: 1, column: 1))
    #expect(Self.file("\u{FEFF}").position(at: 1) == SourcePosition(line: 1, column: 1))
  }

  @Test(arguments: [
    ("ab\ncd\n", 0, 0..<2), ("ab\ncd\n", 2, 0..<2), ("ab\ncd\n", 3, 3..<5), ("ab\r\ncd", 1, 0..<2),
    ("ab\r\ncd", 3, 0..<2), ("ab\r\ncd", 99, 4..<6), ("", 0, 0..<0), ("\n\n", 1, 1..<1),
    ("a", -5, 0..<1), ("\r\n", 0, 0..<0),
  ])
  func findsLinesWithoutTheirEnds(text: String, offset: Int, range: Range<Int>) {
    #expect(Self.file(text).lineRange(at: offset) == range)
  }

  @Test func comparesPositionsByLineFirst() {
    #expect(SourcePosition(line: 1, column: 9) < SourcePosition(line: 2, column: 1))
    #expect(SourcePosition(line: 2, column: 1) < SourcePosition(line: 2, column: 3))
  }

  @Test func rangesHoldWhatTheyWereGivenAndDrawInTheRest() {
    #expect(SourceRange(3..<7).range == 3..<7)
    #expect(SourceRange(0..<0).range == 0..<0)
    #expect(SourceRange(5..<Int(UInt32.max) + 9).upperBound == Int(UInt32.max))
  }
}
