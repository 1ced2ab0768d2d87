import Testing

@testable import Preview

struct AnswerTests {
  private let date = "Sun, 06 Nov 1994 08:49:37 GMT"

  @Test func saysWhatIsSentAndThatNobodyElseMayHaveIt() {
    let answer = Answer(status: 200, mediaType: "text/css; charset=utf-8", body: [1, 2, 3])
    #expect(
      String(decoding: answer.head(date: date), as: UTF8.self) == """
        HTTP/1.1 200 OK\r
        Date: Sun, 06 Nov 1994 08:49:37 GMT\r
        Content-Type: text/css; charset=utf-8\r
        Content-Length: 3\r
        Cache-Control: no-store\r
        X-Content-Type-Options: nosniff\r
        X-Frame-Options: DENY\r
        Cross-Origin-Resource-Policy: same-origin\r
        Cross-Origin-Opener-Policy: same-origin\r
        Referrer-Policy: no-referrer\r
        \r

        """)
  }

  @Test func givesNothingNoLength() {
    let head = String(decoding: Answer.nothing.head(date: date), as: UTF8.self)
    #expect(head.hasPrefix("HTTP/1.1 204 No Content\r\n"))
    #expect(!head.contains("\r\nContent-"))
  }

  @Test func keepsAMediaTypeInItsLine() {
    let answer = Answer(status: 200, mediaType: "a/b\r\nSet-Cookie: c", body: [])
    let head = String(decoding: answer.head(date: date), as: UTF8.self)
    #expect(head.contains("\r\nContent-Type: application/octet-stream\r\n"))
    #expect(!head.contains("Set-Cookie"))
  }

  @Test(arguments: [
    ("a/index.html", "text/html; charset=utf-8"), ("A.CSS", "text/css; charset=utf-8"),
    ("search.js", "text/javascript; charset=utf-8"), ("feed.xml", "application/xml"),
    ("a.tar.gz", "application/gzip"), ("a.svg", "image/svg+xml"), ("a", "application/octet-stream"),
    ("a.html/b", "application/octet-stream"), ("", "application/octet-stream"),
    (".html", "text/html; charset=utf-8"), ("a.", "application/octet-stream"),
    ("d.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ]) func knowsFilesByTheirNames(path: String, type: String) {
    #expect(MediaType.of(path) == type)
  }
}
