import Testing

@testable import ExternalLinks

/// How addresses are read, and what is made of references to others.
struct WebAddressTests {
  @Test(arguments: [
    ("https://www.example.org", "https://www.example.org/"),
    ("HTTP://Example.ORG:80/A?b=c#d", "http://example.org/A?b=c"),
    ("https://example.org.:443?x", "https://example.org/?x"),
    ("http://example.org:8080/", "http://example.org:8080/"),
    ("http://example.org:/", "http://example.org/"),
    (
      "https://example.org/caf\u{E9} \"<>\\^`{|}",
      "https://example.org/caf%C3%A9%20%22%3C%3E%5C%5E%60%7B%7C%7D"
    ),
    ("https://example.org/%2e%zz[1]", "https://example.org/%2e%zz[1]"),
    ("http://127.0.0.1/", "http://127.0.0.1/"),
    ("http://[2001:DB8::1]:81/", "http://[2001:db8:0:0:0:0:0:1]:81/"),
    ("http://xn--bcher-kva.example/", "http://xn--bcher-kva.example/"),
    ("http://a_b.example/", "http://a_b.example/"),
    ("http://example.org\\@evil.example/", "http://example.org/%5C@evil.example/"),
  ])
  func reads(written: String, text: String) throws {
    #expect(try WebAddress(written).text == text)
    #expect(try WebAddress(text).text == text)
  }

  @Test(arguments: [
    "", "example.org", "ftp://example.org/", "https:/example.org", "https://", "http:///x",
    "http://a..b/",
    "http://.a/", "http://a:b/", "http://a:0/", "http://a:65536/", "http://[::1",
    "http://[1.2.3.4]/",
    "http://[]/", "http://[::1]x/", "http://exa mple/", "http://a%2eb/", "http://127.1/",
    "http://1/",
    "http://0x7f.1/", "http://0177.0.0.1/", "http://1.2.3.4.5/", "http://256.1.1.1/",
    "http://a\u{0}b/",
    "https://" + String(repeating: "a", count: 64) + ".example/",
    "https://example.org/" + String(repeating: "a", count: 9000),
  ])
  func refuses(written: String) {
    #expect(throws: WebAddress.Problem.malformed) { try WebAddress(written) }
  }

  @Test func refusesUsersAndForeignLetters() {
    #expect(throws: WebAddress.Problem.hasUser) { try WebAddress("https://a:b@example.org/") }
    #expect(throws: WebAddress.Problem.foreignLetters) {
      try WebAddress("https://b\u{FC}cher.example/")
    }
  }

  /// The examples of RFC 3986, section 5.4, and what servers send besides.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"),
    ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
    ("#s", "http://a/b/c/d;p?q"),
    ("g#s", "http://a/b/c/g"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"),
    ("g/../h", "http://a/b/c/h"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("https://b/x", "https://b/x"),
    ("caf\u{E9}", "http://a/b/c/caf%C3%A9"),
  ])
  func resolves(reference: String, text: String) throws {
    #expect(try WebAddress("http://a/b/c/d;p?q").resolving(reference)?.text == text)
  }

  @Test(arguments: [
    "ftp://a/", "javascript:x", "mailto:a@b", "http://a b/", "//", "http:g", "file:///etc/passwd",
  ])
  func resolvesToNothingElse(reference: String) throws {
    #expect(try WebAddress("http://a/b").resolving(reference) == nil)
  }
}
