import Markdown
import Testing

struct TermTests {
  private static let options = MarkdownOptions(
    terms: TermMatcher([
      ["caseload", "caseloads"], ["social worker"], ["social"], ["PSW"], ["café"], ["IT"],
    ]))

  @Test(arguments: [
    ("A caseload.", "A {term 0|caseload|0}."),
    ("CASELOADS and caseload", "{term 0|CASELOADS|0} and caseload"),
    ("A social worker", "A {term 1|social worker|1}"),
    ("A social workers’ club", "A {term 2|social|2} workers’ club"),
    ("A social worker's PSW", "A {term 1|social worker|1}'s {term 3|PSW|3}"),
    ("psw, Psw, PSWs, it, It, IT", "psw, Psw, PSWs, it, It, {term 5|IT|5}"),
    ("“caseload”–caseload", "“{term 0|caseload|0}”–caseload"),
    ("caseload-weighting, overcaseload, caseload1", "caseload-weighting, overcaseload, caseload1"),
    ("écaseload, caseloadé, Café", "écaseload, caseloadé, {term 4|Café|4}"),
    ("a & caseload & <", "a &amp; {term 0|caseload|0} &amp; &lt;"),
  ])
  func findsTerms(body: String, expected: String) {
    #expect(html(body, Self.options) == "<p>\(expected)</p>\n")
  }

  @Test func linksTheFirstUseInASection() {
    let body = "caseload\n\n## A\n\ncaseload caseload\n\n### B\n\ncaseload\n\n## C\n\n- caseload\n"
    let parsed = parse(body, Self.options)
    #expect(parsed.terms == [0, 0, 0])
    #expect(filled(parsed).contains("<h3 id=\"b\">B</h3>\n<p>caseload</p>"))
  }

  @Test(arguments: [
    "## caseload", "[caseload](a.md)", "`caseload`", "    caseload", "![caseload](a.png)",
    "> [!NOTE] caseload", "> [!DETAILS] caseload", "| caseload |\n|---|", "https://a.org/caseload",
    "```\ncaseload\n```", "| a | b | c |\n|--|--|--|\n| caseload | | |",
  ])
  func keepsOutOfWhereALinkWouldDisturb(body: String) {
    #expect(parse(body, Self.options).terms.isEmpty)
  }

  @Test(arguments: [
    "*caseload*", "> [!NOTE] a\n> caseload", "| a |\n|---|\n| caseload |", "~~IT~~",
  ])
  func looksInsideOtherMarkup(body: String) {
    #expect(parse(body, Self.options).terms.count == 1)
  }

  @Test func keepsThePlainTextWhole() {
    let parsed = parse("A social worker's caseload", Self.options)
    #expect(String(decoding: parsed.text, as: UTF8.self) == "A social worker's caseload")
  }
}
