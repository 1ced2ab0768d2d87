import Markdown
import Testing

struct LinkTests {
  @Test(arguments: [
    ("[a](b.md)", Link.Kind.relative), ("[a](../b/c.md#d)", .relative), ("[a]()", .relative),
    ("[a](/b.md)", .relative), ("[a](b?c:d)", .relative), ("[a](#b)", .fragment),
    ("[a](https://b.org)", .absolute), ("[a](HTTPS://b.org)", .absolute),
    ("[a](mailto:b@c.org)", .absolute), ("[a](//b.org)", .absolute), ("[a](/\\b.org)", .absolute),
    ("[a](javascript:b)", .absolute), ("[a](java&#115;cript:b)", .absolute),
    ("[a](<java&#9;script:b>)", .absolute), ("[a](<&#1;javascript:b>)", .absolute),
    ("[a](javascript&colon;b)", .absolute), ("<https://b.org>", .autolink),
    ("https://b.org", .autolink), ("www.b.org", .autolink), ("me@b.org", .autolink),
    ("<me@b.org>", .autolink),
  ])
  func tellsKindsApart(body: String, kind: Link.Kind) {
    #expect(parse(body).links.map(\.kind) == [kind])
  }

  @Test func leavesHolesForEveryAddress() {
    let body = "[a](b.md \"T & t\") [c](d.pdf) [e](#f) <https://g.org>"
    #expect(
      html(body) == """
        <p><a href="{link 0}" title="T &amp; t">a</a> <a href="{link 1}">c</a>{suffix 1} \
        <a href="{link 2}">e</a> <a href="{link 3}">https://g.org</a></p>

        """)
    #expect(parse(body).links.map(\.destination) == ["b.md", "d.pdf", "#f", "https://g.org"])
  }

  @Test func writesAddressesWhenTheAdditionsAreOff() {
    #expect(
      html("[a](b.md?c=é&d='e') [f](JavaScript:g)", .gfm)
        == "<p><a href=\"b.md?c=%C3%A9&amp;d=&#x27;e&#x27;\">a</a> <a href=\"\">f</a></p>\n")
  }

  @Test(arguments: ["<https://b.org>", "<me@b.org>", "https://b.org", "www.b.org", "*<xx:y>*"])
  func makesNoLinkInTheWordsOfAnother(address: String) {
    let body = "[a \(address) b](c.md \"d\") <https://e.org>"
    let words = address.filter { !"<>*".contains($0) }
    let (open, close) = address.hasPrefix("*") ? ("<em>", "</em>") : ("", "")
    #expect(
      html(body) == """
        <p><a href="{link 0}" title="d">a \(open)\(words)\(close) b</a> \
        <a href="{link 1}">https://e.org</a></p>

        """)
    #expect(parse(body).links.map(\.destination) == ["c.md", "https://e.org"])
    #expect(parse(body).links.map(\.text) == ["a \(words) b", "https://e.org"])
  }

  @Test func collectsTheWords() {
    let links = parse("[*a* `b`  ![c](d.png)\ne](f.md) [](g.md)").links
    #expect(links.map(\.text) == ["a b c e", ""])
  }

  @Test(arguments: [
    ("[](b.md)", [MarkdownProblem.Kind.emptyLinkText(destination: "b.md")]),
    ("[![](a.png \"decorative\")](b.md)", [.emptyLinkText(destination: "b.md")]),
    ("[https://b.org](https://b.org/c)", [.bareURLText(destination: "https://b.org/c")]),
    ("[www.b.org](https://b.org/c)", [.bareURLText(destination: "https://b.org/c")]),
    ("[the report](https://b.org/c) https://b.org", []),
  ])
  func reportsWordsThatSayNothing(body: String, problems: [MarkdownProblem.Kind]) {
    #expect(parse(body).problems.map(\.kind) == problems)
  }
}
