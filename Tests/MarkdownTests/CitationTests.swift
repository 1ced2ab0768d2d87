import Markdown
import Testing

struct CitationTests {
  @Test func goesAfterTheLinkInWhoseWordsItStands() {
    #expect(
      html("[a [@b, p. 1] c](d.pdf), [e [@f] [@g]](h.md)") == """
        <p><a href="{link 0}">a  c</a>{suffix 0} {citation 0}, \
        <a href="{link 1}">e  </a> {citation 1} {citation 2}</p>

        """)
  }

  private struct Part: Equatable {
    let key: String
    let locator: String
    let groupCount: Int
  }

  private func parts(_ body: String) -> [Part] {
    parse(body).citations.map {
      Part(key: $0.key, locator: $0.locator, groupCount: $0.groupCount)
    }
  }

  @Test func readsKeysAndLocators() {
    #expect(parts("a [@nwag-2025] b") == [Part(key: "nwag-2025", locator: "", groupCount: 1)])
    #expect(
      parts("[@a_b_c, p. 12, and *x*]").isEmpty
        && parts("[@a_b_c, p. 12; @d/e:f.1, pp. 3–4]") == [
          Part(key: "a_b_c", locator: "p. 12", groupCount: 2),
          Part(key: "d/e:f.1", locator: "pp. 3–4", groupCount: 0),
        ])
  }

  @Test func leavesOneHoleForAGroup() {
    #expect(html("So [@a; @b], & [@c].") == "<p>So {citation 0}, &amp; {citation 2}.</p>\n")
  }

  @Test func staysOutOfThePlainText() {
    #expect(String(decoding: parse("So [@a] it is [@b].").text, as: UTF8.self) == "So it is .")
  }

  @Test(arguments: ["`[@a]`", #"\[@a]"#, "[@a](b.md)", "a@b.org", "[a@b.org]", "@a", "[ @a]"])
  func passesOverWhatIsNone(body: String) {
    let parsed = parse(body)
    #expect(parsed.citations.isEmpty)
    #expect(
      !parsed.problems.contains { if case .malformedCitation = $0.kind { true } else { false } })
  }

  @Test(arguments: ["[@]", "[@ a]", "[@a,]", "[@a; b]", "[@a;]", "[@é]", "[@a b]"])
  func reportsWhatOnlyLooksLikeOne(body: String) {
    let source = MarkedSource("é ⟦\(body)⟧ x")
    let parsed = MarkdownParser().parse(source.bytes)
    #expect(
      parsed.problems == [MarkdownProblem(.malformedCitation(text: body), at: source.ranges[0])])
    #expect(filled(parsed) == "<p>é \(body) x</p>\n")
  }
}
