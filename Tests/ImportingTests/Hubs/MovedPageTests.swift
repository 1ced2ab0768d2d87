import Diagnostics
import Model
import Testing

@testable import Importing

/// What becomes of the text of a page of another program.
struct MovedPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    init(_ name: String, _ old: String, _ new: String) {
      (testDescription, self.old, self.new) = (name, old, new)
    }
  }

  static let cases: [Case] = [
    Case(
      "a call-out of MkDocs", "!!! tip \"In short\"\n    Text.\n\n    More.\n\nAfter.",
      "> [!TIP] In short\n> Text.\n>\n> More.\n\nAfter."),
    Case(
      "a call-out with a name of its own", "!!! question\n    Why?", "> [!NOTE] Question\n> Why?"),
    Case("a folded passage", "???+ note \"More\"\n    Text.", "> [!DETAILS] More\n> Text."),
    Case(
      "tabs in a call-out",
      "!!! note\n    === \"Mac\"\n        One.\n    === \"Windows\"\n        Two.",
      "> [!NOTE]\n> > [!DETAILS] Mac\n> > One.\n>\n> > [!DETAILS] Windows\n> > Two.\n>"),
    Case(
      "a container", "::: warning Take care\nText.\n:::\nAfter.",
      "> [!WARNING] Take care\n> Text.\n\nAfter."),
    Case("a call-out in code", "```\n!!! note\n    Text.\n```", "```\n!!! note\n    Text.\n```"),
    Case("a shortcode with text", "{{< note >}}\nText.\n{{< /note >}}", "> [!NOTE]\n> Text."),
    Case(
      "a film of a shortcode", "{{< youtube abc >}}",
      "[Watch the film](https://www.youtube.com/watch?v=abc)"),
    Case("a base address", "See [this]({{ site.baseurl }}/a/).", "See [this](/a/)."),
    Case(
      "a tag that runs something", "Now {{ now | date: '%Y' }}.",
      "Now <!-- Left out at import: {{ now / date: '%Y' }} -->."),
    Case("a loop", "A\n{% for x in y %}\n* {{ x }}\n{% endfor %}\nB", "A\nB"),
    Case("ERB with the title", "# <%= current_page.data.title %>\n\nText.", "Text."),
    Case(
      "a warning of the Tech Docs Template", "<%= warning_text('Do not.') %>",
      "> [!WARNING]\n> Do not."),
    Case(
      "attributes", "## Head {#own}\n\n![a](b.png){ width=\"3\" }\n{: .big }",
      "## Head\n\n![a](b.png)"),
    Case("a table of contents", "* TOC\n{:toc}\n\nText.", "Text."),
    Case("icons", ":material-book: Read", " Read"),
    Case(
      "a word with its definition", "Rota\n:   Who works when.", "**Rota**\n\n- Who works when."),
    Case("code with settings", "``` { .python title=\"a\" }\nx\n```", "```python\nx\n```"),
    Case(
      "links and emphasis of HTML",
      "<p>See <a href=\"b.md\" class=\"x\">the\n  page</a>, <strong>now</strong>.</p>",
      "See [the page](b.md), **now**."),
    Case("a picture of HTML", "<img src=\"a.png\" alt=\"A desk\" width=3>", "![A desk](a.png)"),
    Case(
      "a table of HTML",
      "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>2 | 3</td></tr>\n</table>",
      "| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |"),
    Case(
      "a folded passage of HTML", "<details><summary>More</summary>\n\nText.\n\n</details>",
      "> [!DETAILS] More\n> Text."),
    Case("a placeholder in angle brackets", "Type <your name> here.", "Type \\<your name> here."),
    Case("a script", "A<script>alert(1)</script>B", "AB"),
    Case("breaks", "One<br>two\n\n| a<br/>b | c |", "One\\\ntwo\n\n| a, b | c |"),
    Case(
      "headings of the first level", "# Title\n\nA\n\n# Part\n\nB\n\nOther\n=====\n\nC",
      "A\n\n## Part\n\nB\n\n## Other\n\nC"),
  ]

  private static func page(_ text: String, fields: String = "title: Title\n") throws -> MovedPage {
    let mapping = HubMapping(
      generator: .mkdocs, pages: "docs", title: "Hub", sections: [],
      fields: [("title", "title")])
    return MovedPage(
      "git/a.md", text: "---\n\(fields)---\n\(text)\n", at: try #require(PagePath("git/a.md")),
      by: mapping, title: nil, included: { $0 == "part.md" ? "A part.\n" : nil })
  }

  @Test(arguments: cases) func isWrittenInMarkdown(_ sample: Case) throws {
    let lines = try Self.page(sample.old).lines.map(\.text)
    // Empty lines in a row say no more than one.
    let written = lines.joined(separator: "\n").replacing("\n\n\n", with: "\n\n")
    #expect(written == sample.new, "\(written)")
  }

  @Test func takesInTheTextOfOtherFiles() throws {
    let page = try Self.page("--8<-- \"part.md\"\n\n{% include part.md %}\n\n--8<-- \"none.md\"")
    #expect(
      page.lines.map(\.text) == [
        "A part.", "", "A part.", "", "<!-- Left out at import: –8<– \"none.md\" -->",
      ])
    #expect(page.notes.all.contains { $0.outcome == .lost && $0.line == 8 })
  }

  @Test func takesItsTitleFromTheFirstHeadingOrTheNameOfItsFile() throws {
    #expect(try Self.page("# The *real* one\n\nText.", fields: "").title == "The real one")
    #expect(try Self.page("Text.", fields: "").title == "A")
  }

  @Test func keepsTheLinesOfTheOldFile() throws {
    let page = try Self.page("One.\n\n<b>Two</b>\n\n!!! note\n    Three.\n\nFour.")
    let numbers = Dictionary(
      page.lines.map { ($0.text, $0.number) }, uniquingKeysWith: { a, _ in a })
    #expect(numbers["One."] == 4)
    #expect(numbers["**Two**"] == 6)
    #expect(numbers["> Three."] == 9)
    #expect(numbers["Four."] == 11)
  }

  @Test func leavesNothingThatAHubRefuses() throws {
    var page = try Self.page("A <b x\n\n{{ unclosed\n\n[[Wiki]] and [@a b] and <!-- open")
    page.makeReadable()
    let again = page
    page.makeReadable()
    #expect(page.lines == again.lines)
  }
}

struct AnchorStyleTests {
  @Test(arguments: [
    (AnchorStyle.gitHub, "What's new? C & D", "whats-new-c--d"),
    (.pythonMarkdown, "What's new? C & D", "whats-new-c-d"),
    (.kramdown, "2. What's new?", "whats-new"),
    (.middleman, "security.txt", "security-txt"), (.gitHub, "security.txt", "securitytxt"),
  ])
  func isThatOfTheProgram(_ style: AnchorStyle, _ words: String, _ anchor: String) {
    #expect(style.anchor(of: words) == anchor)
  }

  @Test func numbersHeadingsWithTheSameWords() {
    #expect(AnchorStyle.pythonMarkdown.anchors(of: ["A", "A", "A"]) == ["a", "a_1", "a_2"])
    #expect(AnchorStyle.kramdown.anchors(of: ["A", "A"]) == ["a", "a-1"])
  }
}

struct PageLinksTests {
  private func rewritten(_ text: String) -> String {
    let lines = PageLinks.rewritten([SourceLine](of: text)) { address, isPicture, _ in
      switch address {
      case "gone.md": .remove
      case "far.png" where isPicture: .link("https://example.org/far.png")
      case "old.md", "old.md#a": .write("new.md")
      default: .keep
      }
    }
    return lines.map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [
    ("See [a](old.md).", "See [a](new.md)."),
    ("See [a](old.md#a \"T\").", "See [a](new.md \"T\")."),
    ("See [a *b*](gone.md).", "See a *b*."),
    ("`[a](old.md)` [a](old.md)", "`[a](old.md)` [a](new.md)"),
    ("[a\nb](old.md)", "[a\nb](new.md)"),
    ("[a][x] and [x]\n\n[x]: old.md", "[a][x] and [x]\n\n[x]: new.md"),
    ("[a][x] and [x]\n\n[x]: gone.md", "a and x\n"),
    ("![](far.png)", "[Picture](https://example.org/far.png)"),
    ("[![a](b.png)](old.md)", "[![a](b.png)](new.md)"),
    ("```\n[a](old.md)\n```", "```\n[a](old.md)\n```"),
    ("\\[a](old.md)", "\\[a](old.md)"), ("[](old.md)x", "x"),
  ])
  func answersForEachAddress(_ old: String, _ new: String) {
    #expect(rewritten(old) == new)
  }
}

struct ForeignFrontMatterTests {
  @Test func readsYAMLAndTOML() {
    let yaml = ForeignFrontMatter(
      of:
        "---\ntitle: \"A: b\"\ntags:\n  - One\n  - 'Two'\nlist: [a, b]\nlong: >\n  x\n  y\n---\nText.\n"
    )
    #expect(yaml.fields.map(\.name) == ["title", "tags", "list", "long"])
    #expect(yaml.fields.map(\.values) == [["A: b"], ["One", "Two"], ["a", "b"], ["x y"]])
    #expect(yaml.body.map(\.text) == ["Text."] && yaml.body.first?.number == 11)
    let toml = ForeignFrontMatter(of: "+++\ntitle = \"A\"\nweight = 3\n+++\n\nText.\n")
    #expect(toml.fields.map(\.text) == ["A", "3"])
  }
}
