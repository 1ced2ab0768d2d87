import Hypertext
import Testing

@testable import Templates

/// Markup as part of a longer document.
struct PackedMarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markup: HTML
    let packed: String

    init(_ name: String, _ markup: HTML, _ packed: String) {
      testDescription = name
      self.markup = markup
      self.packed = packed
    }
  }

  static let cases = [
    Case("a heading", "<h2 id=\"a\">A</h2>", "<h3 id=\"p1.a\">A</h3>"),
    Case("the lowest headings", "<h5>A</h5><h6>B</h6>", "<h6>A</h6><h6>B</h6>"),
    Case("what only looks like one", "<hr><header></header>", "<hr><header></header>"),
    Case("a link inside", "<a href=\"#fn:1\">1</a>", "<a href=\"#p1.fn:1\">1</a>"),
    Case("a link to the top", "<a href=\"#\">1</a>", "<a href=\"#\">1</a>"),
    Case("a link elsewhere", "<a href=\"b.html#a\">b</a>", "<a href=\"b.html#a\">b</a>"),
    Case(
      "names in a list", "<svg aria-labelledby=\"c.name  c.desc\"/>",
      "<svg aria-labelledby=\"p1.c.name  p1.c.desc p1\"/>"),
    Case(
      "a description", "<svg aria-describedby=\"c.desc\"/>", "<svg aria-describedby=\"p1.c.desc\"/>"
    ),
    Case(
      "a label", "<div aria-label=\"Table 1\">",
      "<div aria-label=\"Table 1, &quot;Ranges&quot; &amp; more\">"),
    Case(
      "no label", "<div aria-label=\"\" aria-labelledby=''>",
      "<div aria-label=\"\" aria-labelledby=''>"),
    Case("either quote", "<p id='a' class='id=\"x\"'>", "<p id='p1.a' class='id=\"x\"'>"),
    Case("no quotes, any case", "<P ID=a hidden id2=b>", "<P ID=p1.a hidden id2=b>"),
    Case("space round the sign", "<p id = \"a\"\nFOR\t=b>", "<p id = \"p1.a\"\nFOR\t=p1.b>"),
    Case("a sign in a value", "<p title=\"a > id='b'\">", "<p title=\"a > id='b'\">"),
    Case("text", "id=\"a\" href=\"#a\" 1 < h2", "id=\"a\" href=\"#a\" 1 < h2"),
    Case("a comment", "<!-- <h2 id=\"a\"> --><h2>", "<!-- <h2 id=\"a\"> --><h3>"),
    Case("an empty attribute", "<p id= ><p id>", "<p id= ><p id>"),
    Case("a name with spaces", "<li id=\"a b\">", "<li id=\"p1.a b\">"),
    Case("an end cut off", "<h2 id=\"a", "<h3 id=\"p1.a"),
    Case("a tag cut off", "<h2 id", "<h3 id"),
    Case("a comment cut off", "<!-", "<!-"),
  ]

  @Test(arguments: cases) func prefixesNamesAndLowersHeadings(_ example: Case) {
    #expect(
      packed(example.markup, page: "p1", title: "\"Ranges\" & more").description == example.packed)
  }
}
