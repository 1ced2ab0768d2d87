import Diagnostics
import Testing

@Suite struct JSONWriterTests {
  private func report(_ diagnostics: [Diagnostic]) -> String {
    var sources = Findings.sources
    return JSONWriter().write(diagnostics, sources: &sources)
  }

  @Test func writesEverythingThatIsKnown() {
    #expect(
      report(Findings.three) == #"""
        {
          "version": 1,
          "counts": {
            "error": 1,
            "warning": 1,
            "note": 1
          },
          "diagnostics": [
            {
              "rule": "broken-link",
              "severity": "error",
              "message": "no page at 'instal.md'",
              "path": "content/a.md",
              "line": 1,
              "column": 19,
              "endLine": 1,
              "endColumn": 28,
              "startByte": 26,
              "endByte": 35,
              "suggestion": "did you mean 'install.md'?",
              "replacement": "install.md",
              "notes": [
                {
                  "message": "the first is here",
                  "path": "content/b.md",
                  "line": 1,
                  "column": 1
                }
              ]
            },
            {
              "rule": "vague-link-text",
              "severity": "warning",
              "message": "100% vague:\nhere, or there",
              "path": "content/a.md",
              "line": 2,
              "column": 1,
              "endLine": 3,
              "endColumn": 6,
              "startByte": 37,
              "endByte": 46
            },
            {
              "rule": "unused-asset",
              "severity": "note",
              "message": "no page uses the file",
              "path": "content/assets/x::error::,y.pdf"
            }
          ]
        }

        """#)
  }

  @Test func writesADocumentWhenNothingIsWrong() {
    #expect(
      report([]) == """
        {
          "version": 1,
          "counts": {
            "error": 0,
            "warning": 0,
            "note": 0
          },
          "diagnostics": []
        }

        """)
  }

  @Test func escapesWhatATerminalWouldActOn() {
    let diagnostic = Diagnostic(
      Findings.vague, "\u{1B}[31m\"\\\u{202E}\u{0}\t\r\n", at: .init("a\u{7}.md"))
    let text = report([diagnostic])
    #expect(
      text.contains(#""message": "\u001b[31m\"\\\u202e\u0000\u0009\u000d\n","#))
    #expect(text.contains(#""path": "a\u0007.md""#))
  }
}
