import Hypertext
import Testing

@testable import Templates

/// Markup as a file by itself.
struct StandaloneMarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markup: HTML
    let standalone: String

    init(_ name: String, _ markup: HTML, _ standalone: String) {
      testDescription = name
      self.markup = markup
      self.standalone = standalone
    }
  }

  static let cases = [
    Case("a link within the page", "<a href=\"#a\">A</a>", "<a href=\"#a\">A</a>"),
    Case("a link to the web", "<a href='https://a.org/b'>A</a>", "<a href='https://a.org/b'>A</a>"),
    Case(
      "a link to the post", "<a href=\"mailto:a@b.org\">A</a>", "<a href=\"mailto:a@b.org\">A</a>"),
    Case("a link inside", "<a href=\"in.html\">A</a>", "<a href=\"#in%20&amp;%20%22out\">A</a>"),
    Case(
      "a link to elsewhere", "<a class=\"x\" href=\"out.html?a=b&amp;c=d#e\">A</a>",
      "<a class=\"x\" href=\"https://hub.example/out.html?a=b&amp;c=d#e\">A</a>"),
    Case(
      "a link to nowhere", "<a class=\"x\" href=\"gone.html\" id=a>A</a>",
      "<a class=\"x\"  id=a>A</a>"),
    Case("no quotes", "<A HREF=gone.html ID=a>A</A>", "<A  ID=a>A</A>"),
    Case("a picture", "<img src=\"a.png\" alt=\"\">", "<img src=\"data:a.png\" alt=\"\">"),
    Case("no picture", "<img src=\"gone.png\" alt=\"A\">", "<img  alt=\"A\">"),
    Case("what is drawn in the page", "<use href=\"#a\"/>", "<use href=\"#a\"/>"),
    Case(
      "what would be loaded", "<video src=\"a.mp4\" poster='a.png'><link href=\"a.css\">",
      "<video  ><link >"),
    Case("a form", "<form action=\"search.html\">", "<form >"),
    Case(
      "text", "href=\"gone.html\" &lt;a href=\"gone.html\">",
      "href=\"gone.html\" &lt;a href=\"gone.html\">"),
  ]

  @Test(arguments: cases) func leadsWhereTheFileCanLead(_ example: Case) {
    let html = standalone(example.markup) { address in
      if address == "in.html" { return .inside("in & \"out") }
      if address.hasPrefix("out.html"), let href = Href(external: "https://hub.example/" + address)
      {
        return .web(href)
      }
      return .nowhere
    } picture: {
      $0 == "a.png" ? "data:a.png" : nil
    }
    #expect(html.description == example.standalone)
  }
}
