import Markdown
import Testing

struct FootnoteTests {
  @Test func leadsThereAndBack() {
    #expect(
      html("a[^x] b[^y] c[^x]\n\n[^x]: X\n\n    - list\n\n[^y]: Y *y*\n") == """
        <p>a<sup class="footnote-ref"><a href="#fn:1" id="fnref:1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> b<sup class="footnote-ref"><a href="#fn:2" \
        id="fnref:2" role="doc-noteref" aria-label="Footnote 2">2</a></sup> \
        c<sup class="footnote-ref"><a href="#fn:1" id="fnref:1:2" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="fn:label">
        <h2 id="fn:label" class="visually-hidden">Footnotes</h2>
        <ol>
        <li id="fn:1">
        <p>X</p>
        <ul>
        <li>list</li>
        </ul>
        <p><a href="#fnref:1" class="footnote-back" role="doc-backlink" \
        aria-label="Back to reference 1">↩</a> <a href="#fnref:1:2" class="footnote-back" \
        role="doc-backlink" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="fn:2">
        <p>Y <em>y</em> <a href="#fnref:2" class="footnote-back" role="doc-backlink" \
        aria-label="Back to reference 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func makesNoLinkInTheWordsOfALink() {
    #expect(
      html("[a[^1]](b.md)\n\n[^1]: c\n").hasPrefix(
        "<p><a href=\"{link 0}\">a<sup class=\"footnote-ref\" id=\"fnref:1\">1</sup></a></p>\n"))
  }

  @Test func everyLinkLandsOnAnID() {
    let html = html(
      "[x[^1]](y.md) a[^1] ![x[^1]](b.png)\n\n# c[^2]\n\n[^1]: d[^2] [^1]\n\n[^2]:\n    > e[^1]\n")
    var ids: [String] = []
    var targets: [String] = []
    for case .tag(_, false, let attributes) in Token.tokens(of: html) {
      for attribute in attributes {
        if attribute.hasPrefix("id=\"") { ids.append(String(attribute.dropFirst(4))) }
        if attribute.hasPrefix("href=\"#") { targets.append(String(attribute.dropFirst(7))) }
      }
    }
    #expect(!targets.isEmpty && targets.allSatisfy(ids.contains))
    #expect(Set(ids).count == ids.count)
  }

  @Test func keepsMarkersOutOfThePlainText() {
    let parsed = parse("One[^1] two.\n\n[^1]: Three\n")
    #expect(String(decoding: parsed.text, as: UTF8.self) == "One two.\nThree")
  }

  @Test(arguments: [
    "[^é\né]", "![[^éé\nbé]](c.png)", "[^\u{0}é\r\nbé]", "[^\u{0}\u{0})\nnone]",
    // An address in the label parts what is cut from the mark.
    "[^b@c.de ééé\nbbbbbbbbbbbb]", "![[^b@c.de ééé\nbbbbbbbbbbbbbb]](c.png)",
  ])
  func cutsNoCharacter(body: String) {
    for count in 0..<8 {
      let parsed = parse(String(repeating: "a", count: count) + body + "\n\n[^1]\n\n[^1]: x\n")
      #expect(String(validating: parsed.fragment.bytes, as: UTF8.self) != nil)
      #expect(String(validating: parsed.text, as: UTF8.self) != nil)
    }
  }

  @Test func reportsReferencesToNone() {
    let source = MarkedSource("é ⟦[^none]⟧ `[^a]` \\[^b] [^1]\n\n[^1]: x\n")
    #expect(
      MarkdownParser().parse(source.bytes).problems == [
        MarkdownProblem(.unresolvedFootnote(label: "none"), at: source.ranges[0])
      ])
  }

  @Test func leavesRoomForAttributesOfNotesAndOfWhatRefersToThem() {
    let parsed = parse("a[^x] b[^y] c[^x]\n\n[^x]: X\n[^y]: Y\n")
    var bytes: [UInt8] = []
    parsed.fragment.fill(into: &bytes) { hole, bytes in
      switch hole {
      case .noteReference(let number): bytes.append(contentsOf: " to=\(number)".utf8)
      case .note(let number): bytes.append(contentsOf: " note=\(number)".utf8)
      default: break
      }
    }
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("<a href=\"#fn:1\" to=1 id=\"fnref:1\""))
    #expect(html.contains("<a href=\"#fn:2\" to=2 id=\"fnref:2\""))
    #expect(html.contains("<a href=\"#fn:1\" to=1 id=\"fnref:1:2\""))
    #expect(html.contains("<li id=\"fn:1\" note=1>") && html.contains("<li id=\"fn:2\" note=2>"))
  }
}
