import Diagnostics
import Markdown
import TestSupport
import Testing

/// Remarks to editors, which no reader is shown.
struct RemarkTests {
  private func remarks(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return MarkdownParser().remarks(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("<!-- a -->\n\nText", ["<!-- a -->"]),
    ("Text <!-- a --> b <!-- c -->", ["<!-- a -->", "<!-- c -->"]),
    ("<!-- a\n\nb -->\nText", ["<!-- a\n\nb -->"]),
    ("> b <!-- a\n> c --> d", ["<!-- a\n> c -->"]),
    ("> <!-- a\n> b -->", ["<!-- a\n> b -->"]),
    ("- <!-- a -->\n- b", ["<!-- a -->"]),
    ("## A <!-- b -->", ["<!-- b -->"]),
    ("A <!-- b -->\n---", ["<!-- b -->"]),
    (
      "| a <!-- b --> | c |\n|---|---|\n| <!-- d --> | `<!-- e -->` |",
      ["<!-- b -->", "<!-- d -->"]
    ),
    ("![a <!-- b -->](c.png)", ["<!-- b -->"]),
    ("[a <!-- b -->](c.md)", ["<!-- b -->"]),
    ("*a <!-- b -->*", ["<!-- b -->"]),
    ("a[^1]\n\n[^1]: b <!-- c -->\n[^2]: d <!-- e -->", ["<!-- c -->", "<!-- e -->"]),
    ("> [!NOTE] A <!-- b -->\n> c", ["<!-- b -->"]),
    ("<div>\n<!-- a -->\n</div>", ["<!-- a -->"]),
    ("<!-- a -->\r\n\r\nText\r\n", ["<!-- a -->"]),
    ("<!-- a --> <!-- b -->", ["<!-- a -->", "<!-- b -->"]),
    ("<!---->", ["<!---->"]),
    ("Text\n<!-- a -->\nmore", ["<!-- a -->"]),
    ("`a <!-- b", ["<!-- b"]),
    ("``<!-- a --> ` b``", []),
    ("` a <!-- b -->", ["<!-- b -->"]),
    ("- `\n- ` <!-- a -->", ["<!-- a -->"]),
    ("\\` <!-- a --> `", ["<!-- a -->"]),
  ])
  func findsEveryRemark(text: String, found: [String]) {
    #expect(remarks(in: text) == found)
  }

  @Test(arguments: [
    "`<!-- a -->`", "```html\n<!-- a -->\n```", "    <!-- a -->", "> ```\n> <!-- a -->\n> ```",
    "- a\n\n  ~~~\n  <!-- a -->\n  ~~~", "\\<!-- a -->", "&lt;!-- a -->", "``` <!-- a --> ```",
    "| `<!-- a -->` |\n|---|\n| b |", "## `<!-- a -->`", "Text",
  ])
  func leavesCodeAndTextAlone(text: String) {
    #expect(remarks(in: text) == [])
  }

  @Test func findsCommentsInCharts() {
    let chart = """
      ```chart
      # Ask the council
      type: bar # or line
      title: "A # b" # c
      note: >
        # d
      unit: 'it''s # e' # f
      data:
        - {label: "2 # g", value: 1} # h
        - label: x#y
      ```
      """
    #expect(
      remarks(in: chart) == ["# Ask the council", "# or line", "# c", "# f", "# h"])
    #expect(remarks(in: "```sh\n# a\n```") == [])
  }

  @Test(arguments: [
    ("![a <!-- SECRET --> b](c.png)", "alt"), ("## A <!-- SECRET -->\n\nText", "heading"),
    ("Text <!-- SECRET -->", "text"), ("<!-- SECRET -->\n\nText", "block"),
    ("[a <!-- SECRET -->](b.md)", "link"), ("> [!TIP] A <!-- SECRET -->\n> Text", "call-out"),
    ("Table: A <!-- SECRET -->\n\n| a |\n|---|\n| b |", "caption"),
    ("<!-- SECRET --> <!-- SECRET -->", "two"),
  ])
  func leavesRemarksOutOfAllThatIsShown(text: String, name: String) {
    for allows in [false, true] {
      var options = MarkdownOptions()
      options.allowsRawHTML = allows
      let parsed = MarkdownParser(options: options).parse(Array(text.utf8))
      #expect(parsed.problems == [])
      #expect(
        !"\(parsed)".contains("SECRET") && !parsed.headings.contains { $0.text.contains("<") })
      #expect(!String(decoding: parsed.fragment.bytes, as: UTF8.self).contains("SECRET"))
      #expect(!String(decoding: parsed.text, as: UTF8.self).contains("SECRET"))
    }
  }

  @Test(arguments: ["<div>a<!-- SECRET -->b</div>", "<p>a</p>\n<!-- SECRET\nx -->\n\nText"])
  func leavesRemarksOutOfRawHTML(text: String) {
    var options = MarkdownOptions()
    options.allowsRawHTML = true
    let parsed = MarkdownParser(options: options).parse(Array(text.utf8))
    #expect(parsed.problems == [])
    let shown = String(decoding: parsed.fragment.bytes, as: UTF8.self)
    #expect(!shown.contains("SECRET") && !shown.contains("--"))
  }

  private func check(_ text: String, _ fault: MarkdownProblem.RemarkFault, allowsHTML: Bool = false)
  {
    let source = MarkedSource(text)
    var options = MarkdownOptions()
    options.allowsRawHTML = allowsHTML
    #expect(
      MarkdownParser(options: options).parse(source.bytes).problems
        == source.ranges.map { MarkdownProblem(.misshapenRemark(fault), at: $0) }, "\(text)")
  }

  @Test func reportsARemarkWithoutAnEnd() {
    check("A\n\n⟦<!--⟧ a\n\nb", .unclosed(isShown: false))
    check("> ⟦<!--⟧ a\n\nb", .unclosed(isShown: false))
    check("A ⟦<!--⟧ a\n\nb -->", .unclosed(isShown: true))
    check("| a ⟦<!--⟧ b | c --> |\n|---|---|\n| d | e |", .unclosed(isShown: true))
    check("![a ⟦<!--⟧ b](c.png)", .unclosed(isShown: true))
    check("<div>\n⟦<!--⟧ a\n\nb -->", .unclosed(isShown: false), allowsHTML: true)
  }

  @Test func reportsARemarkInARemark() {
    check("<!-- a\n\nText\n\n⟦<!--⟧ b -->", .nested)
  }

  @Test func reportsARemarkThatReadersWouldSee() {
    check("A ⟦<!--⟧ b -- c --> d", .doubleHyphen)
    check("A ⟦<!--⟧ b ---> d", .doubleHyphen)
  }

  @Test func reportsTextThatBeginsWithARemark() {
    check("<!-- a --> ⟦Some *text*.⟧\n\nMore", .besideText)
  }

  @Test(arguments: [
    "`<!--` begins one", "\\<!-- a", "&lt;!-- a", "a < b", "<!-- a -- b -->", "a --> b",
  ])
  func letsOtherTextBe(text: String) {
    #expect(MarkdownParser().parse(Array(text.utf8)).problems == [])
  }

  /// Texts of about so many bytes in which a careless reader looks from each mark to the end.
  static let hostile: [@Sendable (Int) -> String] = [
    { String(repeating: "<!-- ", count: $0 / 5) },
    { String(repeating: "a `<!-- ", count: $0 / 8) },
    {
      (1...Int(Double(2 * $0).squareRoot())).map { String(repeating: "`", count: $0) }
        .joined(separator: "<!--")
    },
    { String(repeating: "a <!-- b --> ", count: $0 / 13) },
  ]

  @Test(arguments: hostile.indices) func takesTimeInProportion(index: Int) {
    let growth = growthOfTime(from: 50_000) { size in
      let bytes = Array(Self.hostile[index](size).utf8)
      _ = MarkdownParser().remarks(in: bytes)
      _ = MarkdownParser().parse(bytes)
    }
    #expect(growth < 50)
  }
}
