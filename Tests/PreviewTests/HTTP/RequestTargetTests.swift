import Testing

@testable import Preview

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "", nil), ("/a/b.html", "a/b.html", nil), ("/a?b/c", "a", nil), ("/?", "", nil),
    ("/a%20b", "a b", nil), ("/%C3%A9", "é", nil), ("/%2e%2E/x", "../x", nil),
    ("/a%252e", "a%2e", nil), ("//x", "/x", nil), ("/..%5cx", "..\\x", nil), ("/a+b", "a+b", nil),
    ("http://h:1/a?b", "a", "h:1"), ("HTTP://h", "", "h"), ("http://h?/a", "", "h"),
    ("http://u@h/", "", "u@h"),
  ]) func findsThePathAndTheHost(target: String, path: String, host: String?) throws {
    let read = try #require(RequestTarget(target))
    #expect(try read.path() == path)
    #expect(read.host == host)
  }

  @Test(arguments: ["*", "h:80", "https://h/", "ftp://h/", "a/b", "file:///etc/passwd", "http:/h"])
  func namesNoFileOtherwise(target: String) {
    #expect(RequestTarget(target) == nil)
  }

  @Test(arguments: [
    "/%", "/%2", "/%zz", "/a%0", "/%00", "/%0a", "/%1F", "/%7f", "/%c2%85", "/%ff", "/%c0%af",
    "/%ed%a0%80",
  ]) func refusesEscapesOfWhatIsNoText(target: String) throws {
    let read = try #require(RequestTarget(target))
    #expect(throws: Refusal.unreadablePath) { try read.path() }
  }

  @Test func escapesAllThatCouldMeanSomething() {
    #expect(PercentEncoding.encoded("a/B-9._~") == "a/B-9._~")
    #expect(PercentEncoding.encoded("é \\\r\n?#%:@") == "%C3%A9%20%5C%0D%0A%3F%23%25%3A%40")
  }
}
