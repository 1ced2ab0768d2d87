import Markdown
import Testing

struct CalloutTests {
  @Test func endsATitleWhereItsMarkupHasEnded() {
    #expect(
      html("> [!NOTE] *One\n> two* three\n> four\n") == """
        <aside class="callout callout-note" role="note" aria-labelledby="callout:1">
        <p class="callout-title" id="callout:1"><span class="callout-kind">Note:</span> <em>One
        two</em> three</p>
        <p>four</p>
        </aside>

        """)
  }

  @Test(arguments: [
    ("NOTE", "note", "Note"), ("tip", "tip", "Tip"), ("Important", "important", "Important"),
    ("WARNING", "warning", "Warning"), ("CAUTION", "caution", "Caution"),
  ])
  func rendersKinds(written: String, name: String, label: String) {
    #expect(
      html("> [!\(written)]\n> Text\n") == """
        <aside class="callout callout-\(name)" role="note" aria-labelledby="callout:1">
        <p class="callout-title" id="callout:1">\(label)</p>
        <p>Text</p>
        </aside>

        """)
  }

  @Test func takesTheRestOfTheLineAsTitle() {
    let body = "> [!NOTE] Mind *this*  \n> Text\n>\n> - more\n"
    #expect(
      html(body) == """
        <aside class="callout callout-note" role="note" aria-labelledby="callout:1">
        <p class="callout-title" id="callout:1"><span class="callout-kind">Note:</span> \
        Mind <em>this</em></p>
        <p>Text</p>
        <ul>
        <li>more</li>
        </ul>
        </aside>

        """)
    #expect(String(decoding: parse(body).text, as: UTF8.self) == "Mind this\nText\nmore")
  }

  @Test(arguments: ["> [!NOTE] *All* of it", "> [!NOTE] *All* of it\n>\n> More", "> [!NOTE]"])
  func closesWhatItOpens(body: String) {
    let open = Token.tokens(of: html(body)).reduce(into: 0) { depth, token in
      if case .tag(_, let isEnd, _) = token { depth += isEnd ? -1 : 1 }
    }
    #expect(open == 0)
  }

  @Test func numbersTitlesAndSpeaksTheHubsLanguage() {
    var options = MarkdownOptions()
    options.words.callouts[CalloutKind.usual[0]] = "Nodyn & mwy"
    let html = html("> [!NOTE]\n> a\n\n<!-- -->\n\n> [!NOTE]\n> b\n", options)
    #expect(html.contains("<p class=\"callout-title\" id=\"callout:2\">Nodyn &amp; mwy</p>"))
  }

  @Test func leavesABracketThatStandsForItself() {
    #expect(
      html("> \\[!NOTE] text\n") == "<blockquote>\n<p>[!NOTE] text</p>\n</blockquote>\n")
    #expect(parse("\\[!NOTE] text\n").problems == [])
    #expect(parse("[!NOTE] text\n").problems.count == 1)
  }

  @Test func rendersKindsOfAHubsOwn() {
    var options = MarkdownOptions()
    options.callouts += [
      CalloutKind("example", label: "Example", like: "tip"),
      CalloutKind("law", label: "What the law says", like: nil),
      CalloutKind("more", label: "More", like: "details"),
    ]
    #expect(
      html("> [!EXAMPLE] A day\n> Text\n", options) == """
        <aside class="callout callout-tip" role="note" aria-labelledby="callout:1">
        <p class="callout-title" id="callout:1"><span class="callout-kind">Example:</span> A day</p>
        <p>Text</p>
        </aside>

        """)
    let others = html("> [!law]\n> Text\n\n<!-- -->\n\n> [!More]\n> Text\n", options)
    #expect(others.contains("class=\"callout callout-note\""))
    #expect(others.contains("id=\"callout:1\">What the law says</p>"))
    #expect(others.contains("<details>\n<summary>More</summary>"))
    #expect(!html("> [!EXAMPLE]\n> Text\n").contains("callout"))
  }

  @Test func namesWhoIsQuoted() {
    let expected = """
      <figure class="quote">
      <blockquote>
      <p>Less <em>typing</em></p>
      </blockquote>
      <figcaption>— A social worker, 2025</figcaption>
      </figure>

      """
    #expect(html("> [!QUOTE]\n> Less *typing*\n> — A social worker, 2025\n") == expected)
    #expect(html("> [!QUOTE]\n> Less *typing*\n>\n> — A social worker, 2025\n") == expected)
  }

  @Test func quotesWithoutAName() {
    #expect(
      html("> [!QUOTE] Said\n> so\n") == """
        <figure class="quote">
        <blockquote>
        <p>Said
        so</p>
        </blockquote>
        </figure>

        """)
  }

  @Test func givesThePassagesLanguage() {
    #expect(
      html("> [!QUOTE lang=cy]\n> Bore da\n") == """
        <figure class="quote">
        <blockquote lang="cy" dir="auto">
        <p>Bore da</p>
        </blockquote>
        </figure>

        """)
    #expect(html("> [!NOTE lang=zh-Hant]\n> a").contains("<aside class=\"callout callout-note\""))
    #expect(html("> [!NOTE lang=zh-Hant]\n> a").contains(" lang=\"zh-Hant\" dir=\"auto\">"))
  }

  @Test func foldsDetailsAndGathersRuns() {
    let one = "> [!DETAILS] One `1`\n> a\n"
    let two = "> [!DETAILS]\n> b\n"
    let oneHTML = "<details>\n<summary>One <code>1</code></summary>\n<p>a</p>\n</details>\n"
    let twoHTML = "<details>\n<summary>Details</summary>\n<p>b</p>\n</details>\n"
    #expect(html(one) == oneHTML)
    #expect(html(one + "\n" + two) == "<div class=\"accordion\">\n\(oneHTML)\(twoHTML)</div>\n")
    #expect(html(one + "\ntext\n\n" + two) == "\(oneHTML)<p>text</p>\n\(twoHTML)")
  }

  @Test func nests() {
    #expect(
      html("> [!DETAILS] Out\n> > [!TIP] In\n> > a\n") == """
        <details>
        <summary>Out</summary>
        <aside class="callout callout-tip" role="note" aria-labelledby="callout:2">
        <p class="callout-title" id="callout:2"><span class="callout-kind">Tip:</span> In</p>
        <p>a</p>
        </aside>
        </details>

        """)
  }

  @Test func reportsWhatItDoesNotKnow() {
    let source = MarkedSource("> ⟦[!NOTES]⟧ x\n\n.\n\n> ⟦[!TIP size=3]⟧\n> x\n\n> [x]\n")
    let problems = MarkdownParser().parse(source.bytes).problems
    #expect(
      problems == [
        MarkdownProblem(.unknownCallout(kind: "NOTES"), at: source.ranges[0]),
        MarkdownProblem(.malformedCallout(attribute: "size=3"), at: source.ranges[1]),
      ])
    #expect(html("> [!NOTES] x\n") == "<blockquote>\n<p>[!NOTES] x</p>\n</blockquote>\n")
  }

  @Test(arguments: ["Welsh", "c", "cy_GB", "cy-", "c1", "cy--GB"])
  func reportsWhatIsNoLanguage(code: String) {
    let problems = MarkdownParser().parse(Array("> [!QUOTE lang=\(code)]\n> x\n".utf8)).problems
    #expect(problems.map(\.kind) == [.malformedCallout(attribute: "lang=\(code)")])
  }

  @Test func isAPlainQuoteWhenTheAdditionsAreOff() {
    #expect(html("> [!NOTE]\n> x\n", .gfm) == "<blockquote>\n<p>[!NOTE]\nx</p>\n</blockquote>\n")
  }
}
