import Testing

@testable import Markdown

/// Raw HTML with room for what a document of several pages changes.
struct RawMarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markup: String
    let expected: String

    init(_ name: String, _ markup: String, _ expected: String) {
      testDescription = name
      self.markup = markup
      self.expected = expected
    }
  }

  static let cases = [
    Case("a heading", "<h2 id=\"a\">A</h2>", "<h{2} id=\"{.}a\">A</h{2}>"),
    Case("the lowest heading", "<H6>A</h6>", "<H{6}>A</h{6}>"),
    Case("what only looks like one", "<hr><header></header>", "<hr><header></header>"),
    Case("a link inside", "<a href=\"#fn:1\">1</a>", "<a href=\"#{.}fn:1\">1</a>"),
    Case("a link to the top", "<a href=\"#\">1</a>", "<a href=\"#\">1</a>"),
    Case("a link to the web", "<a href='https://a.org/b'>A</a>", "<a href='https://a.org/b'>A</a>"),
    Case(
      "a link to the post", "<a href=\"mailto:a@b.org\">A</a>", "<a href=\"mailto:a@b.org\">A</a>"),
    Case(
      "a link elsewhere", "<a class=\"x\" href=\"b.html?c=d&amp;e#a\" id=f>b</a>",
      "<a class=\"x\" {link b.html?c=d&e#a} id={.}f>b</a>"),
    Case("no quotes", "<A HREF=b.html ID=a>A</A>", "<A {link b.html} ID={.}a>A</A>"),
    Case("a picture", "<img src=\"a.png\" alt=\"\">", "<img {picture a.png} alt=\"\">"),
    Case("what is drawn in the page", "<use href=\"#a\"/>", "<use href=\"#{.}a\"/>"),
    Case(
      "what would be loaded", "<video src=\"a.mp4\" poster='a.png'><link href=\"a.css\">",
      "<video {other a.mp4} {other a.png}><link {other a.css}>"),
    Case("a form", "<form action=\"search.html\">", "<form {other search.html}>"),
    Case(
      "names in a list", "<svg aria-labelledby=\"c.name  c.desc\"/>",
      "<svg aria-labelledby=\"{.}c.name  {.}c.desc{names}\"/>"),
    Case(
      "a description", "<svg aria-describedby=\"c.desc\"/>",
      "<svg aria-describedby=\"{.}c.desc\"/>"),
    Case("a label", "<div aria-label=\"Table 1\">", "<div aria-label=\"Table 1{label}\">"),
    Case(
      "no label", "<div aria-label=\"\" aria-labelledby=''>",
      "<div aria-label=\"\" aria-labelledby=''>"),
    Case("either quote", "<p id='a' class='id=\"x\"'>", "<p id='{.}a' class='id=\"x\"'>"),
    Case("any case", "<P ID=a hidden id2=b>", "<P ID={.}a hidden id2=b>"),
    Case("space round the sign", "<p id = \"a\"\nFOR\t=b>", "<p id = \"{.}a\"\nFOR\t={.}b>"),
    Case("a sign in a value", "<p title=\"a > id='b'\">", "<p title=\"a > id='b'\">"),
    Case("text", "id=\"a\" href=\"a\" 1 < h2", "id=\"a\" href=\"a\" 1 < h2"),
    Case("a comment", "<!-- <h2 id=\"a\"> --><h2>", "<!-- <h2 id=\"a\"> --><h{2}>"),
    Case("an empty attribute", "<p id= ><p id>", "<p id= ><p id>"),
    Case("an end cut off", "<h2 id=\"a", "<h{2} id=\"{.}a"),
    Case("a tag cut off", "<h2 id", "<h{2} id"),
    Case("a comment cut off", "<!-", "<!-"),
  ]

  @Test(arguments: cases) func findsWhatADocumentChanges(_ example: Case) {
    let bytes = Array(example.markup.utf8)
    let shown = RawMarkup(bytes).pieces.map { piece in
      switch piece {
      case .bytes(let range): String(decoding: bytes[range], as: UTF8.self)
      case .hole(.headingLevel(let level)): "{\(level)}"
      case .hole(.name): "{.}"
      case .hole(.labelNames): "{names}"
      case .hole(.label): "{label}"
      case .hole(let kind): "\(kind)"
      case .address(let raw): "{\(raw.use) \(raw.address)}"
      }
    }
    #expect(shown.joined() == example.expected)
  }

  @Test func keepsWhatWasWrittenForThePageItself() {
    let body = "<p>A <a href=\"b.html\">b</a> <img src='c.png' alt=''/></p>\n"
    #expect(html(body, MarkdownOptions(allowsRawHTML: true)) == body)
  }
}
