import Diagnostics
import Testing

@Suite struct TextWriterNoteTests {
  @Test func findsTheLineOfANoteInAnotherFile() {
    let files = ["a.yml": "key: x\n", "b.yml": "\n\n  key: x\n"]
    var sources = Sources { path in
      files[path].map { SourceFile(path: path, bytes: Array($0.utf8)) }
    }
    let diagnostic = Diagnostic(
      Findings.vague, "given twice", at: .init("a.yml", SourceRange(5..<6)),
      notes: [.init("the first is here", at: .init("b.yml", SourceRange(9..<10)))])
    #expect(
      TextWriter().write(diagnostic, sources: &sources) == """
        a.yml:1:6: warning: given twice [vague-link-text]
          |
        1 | key: x
          |      ^
        b.yml:3:8: note: the first is here

        """)
  }

  /// Columns are counted on from the place before; they must be what they are when counted alone.
  @Test func countsTheSameWhateverWasCountedBefore() {
    let text = "é‘x’ 𝄞 👩‍👩‍👧 e\u{301} abc\r\nzwei\n\ndrei"
    let source = SourceFile(path: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    var starts: [Int] = []
    var offset = 3
    for character in text {
      starts.append(offset)
      offset += String(character).utf8.count
    }
    func line(at offset: Int, in sources: inout Sources) -> Substring {
      let diagnostic = Diagnostic(
        Findings.vague, "here", at: .init("a.md", SourceRange(offset..<offset + 1)))
      return TextWriter().write(diagnostic, sources: &sources).prefix { $0 != "\n" }
    }
    for order in [starts, starts.reversed(), starts.filter { $0.isMultiple(of: 3) } + starts] {
      var sources = Sources(source)
      for offset in order {
        var fresh = Sources(source)
        #expect(line(at: offset, in: &sources) == line(at: offset, in: &fresh))
        let position = source.position(at: offset)
        #expect(
          line(at: offset, in: &sources).hasPrefix("a.md:\(position.line):\(position.column): "))
      }
    }
  }
}
