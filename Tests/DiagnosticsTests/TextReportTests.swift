import Diagnostics
import Testing

struct TextReportTests {
  private func rule(_ id: String, _ severity: Severity) -> Rule {
    Rule(id, severity, explanation: "A rule.", wrong: "x", right: "y")
  }

  private func found(_ count: Int, _ rule: Rule) -> [Diagnostic] {
    (0..<count).map { Diagnostic(rule, "wrong", at: .init("a.md", SourceRange($0..<$0 + 1))) }
  }

  private func lines(_ report: TextReport) -> [String] {
    report.parts.compactMap { part in
      if case .line(let line) = part { line } else { nil }
    }
  }

  private func rules(_ report: TextReport) -> [String] {
    report.parts.compactMap { part in
      if case .diagnostic(let diagnostic) = part { diagnostic.rule.id } else { nil }
    }
  }

  @Test func putsErrorsLastAndFoldsNotes() {
    let all =
      found(1, rule("b-error", .error)) + found(1, rule("c-warning", .warning))
      + found(41, rule("term", .note)) + found(1, rule("asset", .note))
    let report = TextReport(all, notes: .folded)
    #expect(
      lines(report) == [
        "1 note [asset]; '--notes' shows it", "41 notes [term]; '--notes' shows them",
      ])
    #expect(rules(report) == ["c-warning", "b-error"])
    #expect(rules(TextReport(all, notes: .shown)).count == 44)
    #expect(lines(TextReport(all, notes: .hidden)) == [])
  }

  @Test func showsTheFirstTwentyWarningsOfEachRule() {
    let report = TextReport(
      found(24_968, rule("many", .warning)) + found(20, rule("few", .warning))
        + found(30, rule("error", .error)), notes: .folded)
    #expect(lines(report) == ["and 24,948 more [many]"])
    #expect(rules(report).filter { $0 == "many" }.count == 20)
    #expect(rules(report).filter { $0 == "few" }.count == 20)
    #expect(rules(report).filter { $0 == "error" }.count == 30)
  }
}
