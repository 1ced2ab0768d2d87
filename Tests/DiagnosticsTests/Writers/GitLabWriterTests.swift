import Diagnostics
import Testing

@Suite struct GitLabWriterTests {
  private func report(_ diagnostics: [Diagnostic], files: [String: String] = Findings.files)
    -> String
  {
    var sources = Sources { path in
      files[path].map { SourceFile(path: path, bytes: Array($0.utf8)) }
    }
    return GitLabWriter().write(diagnostics, sources: &sources)
  }

  @Test func writesAnIssueForEachDiagnostic() {
    #expect(
      report(Findings.three) == #"""
        [
          {
            "description": "no page at 'instal.md' (did you mean 'install.md'?)",
            "check_name": "broken-link",
            "fingerprint": "7c6bd99c0581c2ac05886170cc35446c",
            "severity": "critical",
            "location": {
              "path": "content/a.md",
              "lines": {
                "begin": 1,
                "end": 1
              }
            }
          },
          {
            "description": "100% vague:\nhere, or there",
            "check_name": "vague-link-text",
            "fingerprint": "72adfe8f28d1c08ec013911cca1650cf",
            "severity": "minor",
            "location": {
              "path": "content/a.md",
              "lines": {
                "begin": 2,
                "end": 3
              }
            }
          },
          {
            "description": "no page uses the file",
            "check_name": "unused-asset",
            "fingerprint": "c8ba17cdf4b9308bde8032d4f2085f76",
            "severity": "info",
            "location": {
              "path": "content/assets/x::error::,y.pdf",
              "lines": {
                "begin": 1,
                "end": 1
              }
            }
          }
        ]

        """#)
  }

  @Test func writesAnEmptyListWhenNothingIsWrong() {
    #expect(report([]) == "[]\n")
  }

  private func fingerprints(_ diagnostics: [Diagnostic]) -> [Substring] {
    report(diagnostics).split(separator: "\n").filter { $0.contains("fingerprint") }
  }

  @Test func keepsFingerprintsWhenLinesAreAddedAbove() {
    let earlier = Diagnostic(
      Findings.vague, "vague", at: .init("content/a.md", SourceRange(0..<2)))
    let later = Diagnostic(
      Findings.vague, "vague", at: .init("content/a.md", SourceRange(40..<42)))
    #expect(fingerprints([earlier]) == fingerprints([later]))
  }

  @Test func givesEachOfSeveralAlikeAFingerprintOfItsOwn() {
    let alike = Diagnostic(Findings.vague, "vague", at: .init("content/a.md"))
    let other = Diagnostic(Findings.vague, "vague", at: .init("content/b.md"))
    let prints = fingerprints([alike, alike, alike, other])
    #expect(Set(prints).count == 4)
  }
}
