import Hypertext
import Testing

@Suite struct HrefTests {
  @Test(arguments: [
    ("index.html", "about.html", "about.html"),
    ("index.html", "caseload/salford.html", "caseload/salford.html"),
    ("caseload/salford.html", "index.html", "../index.html"),
    ("caseload/salford.html", "caseload/croydon.html", "croydon.html"),
    ("caseload/salford.html", "caseload/salford.html", "salford.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"), ("a/b/c.html", "x/y.html", "../../x/y.html"),
    ("a/b.html", "a/b/c.html", "b/c.html"), ("a/b/c.html", "a/b.html", "../b.html"),
    ("a/x.html", "a/a/x.html", "a/x.html"), ("a/a/x.html", "a/x.html", "../x.html"),
    ("i.html", "a b/ü%?#.html", "a%20b/%C3%BC%25%3F%23.html"),
    ("i.html", "a:b.html", "a%3Ab.html"),
    ("i.html", "javascript:alert(1)", "javascript%3Aalert(1)"),
    ("i.html", "a\"><b.html", "a%22%3E%3Cb.html"), ("i.html", "//evil.org/x", "evil.org/x"),
  ])
  func leadsFromPageToPage(source: String, target: String, expected: String) {
    #expect(Href(from: source, to: target).text == expected)
  }

  @Test func leadsFromTheRoot() {
    #expect(Href(fromRoot: "caseload/ü.html").text == "caseload/%C3%BC.html")
    #expect(Href(fromRoot: "//evil.org/x").text == "evil.org/x")
  }

  @Test func namesTheElement() {
    #expect(Href(from: "a/b.html", to: "a/c.html", fragment: "ü x").text == "c.html#%C3%BC%20x")
    #expect(Href(fragment: "top").text == "#top")
    #expect(Href(fragment: "\"><script>").text == "#%22%3E%3Cscript%3E")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ("HTTPS://Example.org", "https://Example.org"), ("http://a", "http://a"),
    ("mailto:a@b.org", "mailto:a@b.org"), ("tel:+44%20123", "tel:+44%20123"),
    ("https://a.org/é ü", "https://a.org/%C3%A9%20%C3%BC"),
    ("https://a.org/\"><script>", "https://a.org/%22%3E%3Cscript%3E"),
    ("https://a.org/\n\t\u{0}x", "https://a.org/%0A%09%00x"),
    ("https://a.org/\u{2028}", "https://a.org/%E2%80%A8"),
    ("https://a.org/100%25", "https://a.org/100%25"),
    ("https://a.org/100%", "https://a.org/100%25"),
    ("https://a.org/%x1%2", "https://a.org/%25x1%252"),
    ("https://a.org/x?f[]=1#a#b", "https://a.org/x?f%5B%5D=1#a%23b"),
    ("https://[::1]:80/[x]", "https://[::1]:80/%5Bx%5D"), ("mailto:x@[::1]", "mailto:x@%5B::1%5D"),
  ])
  func takesAddressesOfAllowedSchemes(url: String, expected: String) {
    #expect(Href(external: url)?.text == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "java&#10;script:alert(1)", "javascript&colon;alert(1)",
    "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd",
    "blob:x", "about:blank", "https&#58;//a", " https://a.org", "ht tps://a", "//evil.org",
    "evil.org",
    "", ":", "https", "ｈttps://a.org", "httpſ://a.org", "view-source:https://a", "ftp://a.org",
  ])
  func refusesEveryOtherScheme(url: String) {
    #expect(Href(external: url) == nil)
  }

  @Test func addsQueriesWithoutLettingThemOut() {
    let href = Href(from: "a.html", to: "search.html").with(query: [
      (key: "q", value: "a b&c=d#e"), (key: "\"", value: "é"),
    ])
    #expect(href.text == "search.html?q=a%20b%26c%3Dd%23e&%22=%C3%A9")
  }

  @Test func putsTheQueryBeforeTheFragment() {
    let href = Href(from: "a.html", to: "b.html", fragment: "c").with(query: [
      (key: "q", value: "x")
    ])
    #expect(href.text == "b.html?q=x#c")
  }

  @Test func addsToAQueryThatIsThere() throws {
    let href = try #require(Href(external: "https://a.org/?b=c"))
    #expect(href.with(query: [(key: "q", value: "x")]).text == "https://a.org/?b=c&q=x")
    #expect(href.with(query: []) == href)
  }
}
