import Diagnostics
import Testing

@Suite struct GitHubWriterTests {
  private func report(_ diagnostics: [Diagnostic]) -> GitHubWriter.Report {
    var sources = Findings.sources
    return GitHubWriter().write(diagnostics, sources: &sources)
  }

  @Test func writesACommandForEachDiagnosticTheWorstFirst() {
    let report = report(Findings.three.reversed())
    #expect(
      report.commands == """
        ::error file=content/a.md,line=1,endLine=1,col=19,endColumn=28,title=broken-link::no page at 'instal.md'%0Adid you mean 'install.md'?
        ::warning file=content/a.md,line=2,endLine=3,title=vague-link-text::100%25 vague:%0Ahere, or there
        ::notice file=content/assets/x%3A%3Aerror%3A%3A%2Cy.pdf,line=1,title=unused-asset::no page uses the file

        """)
    #expect(report.summary == "" && report.remainder == "")
  }

  @Test func showsTheTenWorstOfThreeHundredErrorsFirst() {
    let diagnostics =
      Findings.many(50, of: Findings.unused) + Findings.many(300, of: Findings.brokenLink)
      + Findings.many(11, of: Findings.vague)
    let report = report(diagnostics)
    let kinds = report.commands.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      kinds == Array(repeating: "::error", count: 10) + Array(repeating: "::warning", count: 10)
        + Array(repeating: "::notice", count: 10))
    #expect(
      report.commands.hasPrefix("::error file=content/many.md,line=1,title=broken-link::number 1\n")
    )
    #expect(report.summary.hasPrefix("### 331 more problems with the content\n"))
    #expect(report.summary.split(separator: "\n").count == 3 + 331)
    #expect(report.remainder.split(separator: "\n").count == 331)
  }

  @Test func writesTheRestAsATableInWhichNothingIsMarkup() {
    let nasty = Diagnostic(
      Findings.brokenLink, "no page at '[x](y)|<b>&`'", at: .init("content/a_b.md"),
      suggestion: .init("write *this*"))
    let report = report(Findings.many(10, of: Findings.brokenLink) + [nasty])
    #expect(
      report.summary == """
        ### 1 more problem with the content

        | | Where | What is wrong | What to do | Rule |
        |---|---|---|---|---|
        | error | content/a&#95;b.md:1:1 | no page at '&#91;x&#93;&#40;y&#41;&#124;&#60;b&#62;&#38;&#96;' | write &#42;this&#42; | broken-link |


        """)
    #expect(
      report.remainder
        == "- content/a_b.md:1:1: error: no page at '[x](y)|<b>&`' [broken-link]\n")
  }

  /// Lines that begin with `::`, and `##[` anywhere, are commands to GitHub.
  @Test(arguments: [
    "::error::x", "x\n::set-output name=a::b", "\r::stop-commands::x", "##[add-path]x",
    "x\u{2028}::error::y", "\u{1B}[2J",
  ])
  func cannotBeMadeToWriteAnotherCommand(text: String) {
    let diagnostic = Diagnostic(
      Findings.brokenLink, text, at: .init(text), suggestion: .init(text))
    let report = report(Array(repeating: diagnostic, count: 11))
    #expect(report.commands.split(whereSeparator: \.isNewline).count == 10)
    let lines = report.commands.split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=") })
    #expect(report.remainder.split(whereSeparator: \.isNewline).count == 1)
    #expect(report.remainder.hasPrefix("- ") && !report.remainder.contains("##["))
    #expect(!(report.commands + report.remainder + report.summary).contains("\u{1B}"))
  }

  @Test func keepsTheSummaryBelowWhatGitHubTakes() {
    let report = report(Findings.many(20_000, of: Findings.brokenLink))
    #expect(report.summary.utf8.count < 1_000_000)
    #expect(report.summary.hasPrefix("### 19990 more problems"))
    #expect(report.summary.hasSuffix(" more.\n\n"))
  }
}
