import Diagnostics
import TestSupport
import Testing

@Suite struct TextWriterTests {
  static let rule = Rule(
    "broken-link", .error, explanation: "Links lead somewhere.", wrong: "[a](b.md)",
    right: "[a](c.md)")

  /// The message about the bytes between `‹` and `›` of a text.
  static func message(
    about marked: String, _ suggestion: String? = nil, colour: Bool = false
  ) -> String {
    let parts = marked.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)
    let inner = (parts.last ?? "").split(
      separator: "›", maxSplits: 1, omittingEmptySubsequences: false)
    let before = Array((parts.first ?? "").utf8)
    let fault = Array((inner.first ?? "").utf8)
    let after = Array((inner.last ?? "").utf8)
    let file = SourceFile(path: "a.md", bytes: before + fault + after)
    let range = SourceRange(before.count..<before.count + fault.count)
    let diagnostic = Diagnostic(
      rule, "wrong", at: .init("a.md", range), suggestion: suggestion.map { .init($0) })
    return TextWriter(colour: colour).write(diagnostic, source: file)
  }

  @Test func showsPlaceLineCaretAndSuggestion() {
    let text = String(repeating: "\n", count: 13) + "See [install](‹instal.md›) before you start.\n"
    #expect(
      Self.message(about: text, "did you mean 'install.md'?") == """
        a.md:14:15: error: wrong [broken-link]
           |
        14 | See [install](instal.md) before you start.
           |               ^~~~~~~~~ did you mean 'install.md'?

        """)
  }

  /// A text with its fault marked, and the line and caret shown.
  @Test(arguments: [
    ("é‹ü›x", "1 | éüx", "  |  ^", "1:2"),
    ("e\u{301}‹x›", "1 | e\u{301}x", "  |  ^", "1:2"),
    ("\t‹x›", "1 |  x", "  |  ^", "1:2"),
    ("ab‹›cd", "1 | abcd", "  |   ^", "1:3"),
    ("ab‹  ›", "1 | ab··", "  |   ^~", "1:3"),
    ("‹ab›  ", "1 | ab··", "  | ^~", "1:1"),
    ("‹a\u{1B}[31m›b", "1 | a\\u{1b}[31mb", "  | ^~~~~~~~~~~", "1:1"),
    ("‹a›\u{202E}b", "1 | a\\u{202e}b", "  | ^", "1:1"),
    ("\u{FEFF}‹a›b", "1 | ab", "  | ^", "1:1"),
    ("a‹b\nc›d", "1 | ab", "  |  ^", "1:2"),
    ("ab\r\n‹cd›\r\nef", "2 | cd", "  | ^~", "2:1"),
    ("ab‹›", "1 | ab", "  |   ^", "1:3"),
    ("‹›", "1 | ", "  | ^", "1:1"),
    ("a\n\n‹›\nb", "3 | ", "  | ^", "3:1"),
  ])
  func marksWhatTheAuthorSees(text: String, line: String, caret: String, place: String) {
    #expect(
      Self.message(about: text)
        == "a.md:\(place): error: wrong [broken-link]\n  |\n\(line)\n\(caret)\n")
  }

  @Test func cutsLongLinesRoundTheFault() {
    let filler = String(repeating: "word ", count: 200)
    let lines = Self.message(about: filler + "‹fault›" + filler).split(separator: "\n")
    #expect(lines[0] == "a.md:1:1001: error: wrong [broken-link]")
    #expect(lines[2].hasPrefix("1 | …") && lines[2].hasSuffix("…"))
    #expect(lines[2].count <= 4 + 100)
    let column = lines[3].distance(
      from: lines[3].startIndex, to: lines[3].firstIndex(of: "^") ?? lines[3].startIndex)
    #expect(lines[2].dropFirst(column).hasPrefix("fault"))
    #expect(lines[3].hasSuffix("^~~~~"))
  }

  @Test func cutsLongFaults() {
    let lines = Self.message(about: "a ‹" + String(repeating: "é", count: 5000) + "› b")
      .split(separator: "\n")
    #expect(lines[2].count <= 4 + 130)
    #expect(lines[2].contains("…"))
    #expect(lines[3].count <= 4 + 130)
  }

  @Test func doesNotDwellOnLinesOfAMegabyte() {
    let line = String(repeating: "x", count: 500_000)
    let time = processorSeconds {
      #expect(Self.message(about: line + "‹" + line + "›").count < 1000)
    }
    #expect(time < 3)
  }

  @Test func writesNotesAndPlacesWithoutARange() {
    let diagnostic = Diagnostic(
      Self.rule, "given twice", at: .init("b.md"), suggestion: .init("delete one"),
      notes: [.init("it is here first", at: .init("a.md"))])
    #expect(
      TextWriter().write(diagnostic, source: nil) == """
        b.md:1:1: error: given twice [broken-link]
          = delete one
        a.md:1:1: note: it is here first

        """)
  }

  @Test func writesNoteInTheSameFileWithItsPosition() {
    let file = SourceFile(path: "a.md", bytes: Array("x\nyé z\n".utf8))
    let diagnostic = Diagnostic(
      Self.rule, "twice", at: .init("a.md", SourceRange(0..<1)),
      notes: [.init("first", at: .init("a.md", SourceRange(6..<7)))])
    #expect(TextWriter().write(diagnostic, source: file).hasSuffix("\na.md:2:4: note: first\n"))
  }

  @Test func sendsNothingToTheTerminalThatTheAuthorWrote() {
    let hostile = "\u{1B}]0;x\u{7}\n::error::\u{9B}31m\u{202E}"
    let diagnostic = Diagnostic(
      Self.rule, hostile, at: .init("a\u{1B}[2J.md"), suggestion: .init(hostile),
      notes: [.init(hostile, at: .init(hostile))])
    let text = TextWriter().write(diagnostic, source: nil)
    #expect(text.split(separator: "\n").count == 3)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      #expect(scalar != "\u{202E}")
    }
  }

  @Test func coloursSeverityAndCaretOnly() {
    #expect(
      Self.message(about: "‹a›", "b", colour: true)
        == "a.md:1:1: \u{1B}[1;31merror\u{1B}[0m: wrong [broken-link]\n  |\n1 | a\n  | \u{1B}[1;31m^\u{1B}[0m b\n"
    )
  }
}
