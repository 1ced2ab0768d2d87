import Markdown
import Testing

/// Code, tasks, headings, raw HTML, charts and plain text.
struct BlockTests {
  @Test(arguments: [
    ("swift", " class=\"language-swift\""), ("c++", " class=\"language-c++\""),
    ("c#  title=x", " class=\"language-c#\""), ("", ""),
    ("\"onx=<b>", " class=\"language-onxb\""), ("{{x}}", " class=\"language-x\""),
  ])
  func sanitisesInfoStrings(info: String, attribute: String) {
    #expect(
      html("~~~ \(info)\na < b\n~~~\n")
        == "<pre tabindex=\"0\"><code\(attribute)>a &lt; b\n</code></pre>\n")
  }

  @Test func leavesHolesForCharts() throws {
    let source = MarkedSource(
      "a\n\n- x\n\n  ```chart bars\n⟦  a: 1\n  b: 2\n⟧  ```\n\n```charts\n```\n")
    let parsed = MarkdownParser().parse(source.bytes)
    #expect(
      parsed.blocks == [
        EmbeddedBlock(
          info: "chart bars", literal: Array("a: 1\nb: 2\n".utf8), range: source.ranges[0])
      ])
    #expect(filled(parsed).contains("{block 0}"))
    #expect(filled(parsed).contains("language-charts"))
    #expect(!String(decoding: parsed.text, as: UTF8.self).contains("1"))
  }

  @Test func labelsTasks() {
    #expect(
      html("- [x] a\n- [ ] b\n") == """
        <ul>
        <li class="task"><input type="checkbox" disabled="" checked="" aria-label="Completed"/> a</li>
        <li class="task"><input type="checkbox" disabled="" aria-label="Not completed"/> b</li>
        </ul>

        """)
  }

  @Test func reportsHeadings() {
    let source = MarkedSource("⟦# A⟧\n\n⟦### B⟧\n\nb\n\n⟦##⟧\n\n## C\n\n⟦### B⟧\n\nb\n\n⟦## D⟧\n")
    let ranges = source.ranges
    #expect(
      MarkdownParser().parse(source.bytes).problems == [
        MarkdownProblem(.topLevelHeading, at: ranges[0]),
        MarkdownProblem(.skippedHeadingLevel(from: 1, to: 3), at: ranges[1]),
        MarkdownProblem(.emptyHeading, at: ranges[2]),
        MarkdownProblem(.duplicateHeading(text: "B", first: ranges[1]), at: ranges[3]),
        MarkdownProblem(.emptySection(heading: "D"), at: ranges[4]),
      ])
  }

  @Test func leavesTheOnlyTopLevelHeadingToThePage() {
    #expect(html("# A") == "<h2 id=\"a\">A</h2>\n")
    #expect(html("# A", .gfm) == "<h1>A</h1>\n")
  }

  @Test func refusesRawHTMLAndShowsIt() {
    let parsed = parse("a <b>c</b>\n\n<script>\nd\n</script>\n")
    #expect(
      filled(parsed)
        == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;script&gt;\nd\n&lt;/script&gt;\n</p>\n")
    #expect(
      parsed.problems.map(\.kind) == [.rawHTML(element: "b"), .rawHTML(element: "script")])
  }

  @Test func reportsAPairOfTagsOnce() {
    let parsed = parse("<b>c</b> </b> <br>\n\n<div>\n\nd\n\n</div>\n\n<b>e</b>\n")
    #expect(
      parsed.problems.map(\.kind)
        == ["b", "b", "br", "div", "b"].map { .rawHTML(element: $0) })
  }

  @Test func dropsComments() {
    let parsed = parse("a <!-- b -->\n\n<!-- c\n\nd -->\n\n<!-- e --> <f>\n")
    #expect(filled(parsed) == "<p>a </p>\n<p>&lt;!-- e --&gt; &lt;f&gt;\n</p>\n")
    #expect(parsed.problems.count == 1)
  }

  @Test func allowsRawHTMLButForWhatGFMDisallows() {
    let options = MarkdownOptions(allowsRawHTML: true)
    #expect(
      html("<div>\n<Script>x</script >\n</div>\n", options)
        == "<div>\n&lt;Script>x&lt;/script >\n</div>\n")
    #expect(parse("<div></div>", options).problems.isEmpty)
  }

  @Test func gathersPlainText() {
    let body = """
      # A  *b*

      c\td  \ne `f  g` &amp; h\u{A0}i

      - j
      - k

          l
          m

      ```
      n
      ```
      ![o](p.png "q")
      """
    let parsed = parse(body)
    #expect(
      String(decoding: parsed.text, as: UTF8.self)
        == "A b\nc d e f g & h\u{A0}i\nj\nk\nl m\nn\no q")
    #expect(parsed.wordCount == 16)
  }

  @Test(arguments: ["{{ a }}", "<% a %>", "{% a %}", "${a}"])
  func passesTemplateMarksAsText(text: String) {
    let escaped = text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(html(text) == "<p>\(escaped)</p>\n")
  }

  @Test(arguments: [
    ("a&#xFFFE;b&#xFFFF;c", "a\u{FFFD}b\u{FFFD}c"),
    ("a&#1;b&#0;c&#127;d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    ("a&#x85;b£", "a\u{FFFD}b£"), ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"),
    ("&#xD800;", "\u{FFFD}"),
  ])
  func keepsForbiddenCharactersIn(body: String, expected: String) {
    #expect(html(body) == "<p>\(expected)</p>\n")
  }

  @Test func mendsInvalidUTF8() {
    let parsed = MarkdownParser().parse([0x61, 0xFF, 0xC3, 0x20, 0x62, 0xE2, 0x80])
    #expect(String(validating: parsed.fragment.bytes, as: UTF8.self) != nil)
    #expect(String(validating: parsed.text, as: UTF8.self) != nil)
  }

  @Test func isEmptyForAnEmptyBody() {
    #expect(parse("") == ParsedMarkdown())
    #expect(MarkdownParser().parse(Array("abc".utf8), from: 9) == ParsedMarkdown())
  }
}
