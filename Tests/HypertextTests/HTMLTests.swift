import Hypertext
import Testing

@Suite struct HTMLTests {
  @Test func escapesAllFiveEverywhere() {
    let text = #"<b>"&'</b>"#
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    let escaped = "&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;"
    #expect(html.description == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test(arguments: [
    ("a\u{0}b", "a\u{FFFD}b"),
    ("\u{8}\u{B}\u{C}\u{1F}\u{7F}", String(repeating: "\u{FFFD}", count: 5)),
    ("\u{80}\u{9F}\u{FFFE}\u{FFFF}", String(repeating: "\u{FFFD}", count: 4)),
    (
      "\u{A0}\u{BF}ß\u{FFBE}\u{FFFD}\u{1FFFF}\u{201C}",
      "\u{A0}\u{BF}ß\u{FFBE}\u{FFFD}\u{1FFFF}\u{201C}"
    ),
    ("a\tb\nc\rd", "a\tb\nc\rd"), ("é 日 👩‍👧", "é 日 👩‍👧"), ("\u{2028}", "\u{2028}"), ("", ""),
    ("&amp;", "&amp;amp;"), ("</script><!--", "&lt;/script&gt;&lt;!--"),
  ])
  func keepsTextText(text: String, expected: String) {
    let html: HTML = "\(text)"
    #expect(html.description == expected)
  }

  @Test func insertsMarkupAsItIs() {
    let item: HTML = "<li>\("a<b")</li>"
    let list: HTML = "<ul>\(item)\([item, item])</ul>"
    #expect(list.description == "<ul>" + String(repeating: "<li>a&lt;b</li>", count: 3) + "</ul>")
  }

  @Test func leavesOutWhatIsNotThere() {
    let text: String? = nil
    let html: HTML? = nil
    let result: HTML = "[\(text)\(html)\([HTML]())\(if: false, "<b>")]"
    #expect(result.description == "[]")
  }

  @Test func writesWhatIsThere() {
    let text: String? = "<"
    let html: HTML? = "<br>"
    let result: HTML = "\(text)\(html)\(if: true, " class=\"draft\"")\(-42)"
    #expect(result.description == "&lt;<br> class=\"draft\"-42")
  }

  @Test func evaluatesConditionalMarkupOnlyWhenWanted() {
    var count = 0
    func part() -> HTML {
      count += 1
      return "x"
    }
    let none: HTML = "\(if: false, part())"
    #expect(none.isEmpty && count == 0)
    let some: HTML = "\(if: true, part())"
    #expect(some == "x" && count == 1)
  }

  @Test(arguments: [(true, "<p&lt;>"), (false, "<p>")])
  func takesTernaryTextAsText(isDraft: Bool, expected: String) {
    let html: HTML = "<p\(isDraft ? "<" : "")>"
    #expect(html.description == expected)
  }

  @Test func joinsInOrder() {
    let parts: [HTML] = ["<a>", "\("&")", ""]
    #expect(parts.joined().description == "<a>&amp;")
    var all = HTML.empty
    all.append("x")
    all.append(.empty)
    #expect(all.bytes == [0x78])
  }

  @Test func writesOneCharacterLiterals() {
    let scalar: HTML = "é"
    #expect(scalar.description == "é")
  }

  @Test func escapesHrefsForAttributes() throws {
    let href = try #require(Href(external: "https://a.org/?b=1&c='2'"))
    let html: HTML = "<a href='\(href)'>"
    #expect(html.description == "<a href='https://a.org/?b=1&amp;c=&#39;2&#39;'>")
  }
}
