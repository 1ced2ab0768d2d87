import Testing

@testable import ExternalLinks

/// What is read out of the head of an answer.
struct ResponseHeadTests {
  private func head(_ text: String, now: Int = 0) -> ResponseHead? {
    ResponseHead(Array(text.utf8), now: now)
  }

  @Test func readsTheLastHead() {
    let head = head(
      """
      HTTP/1.1 100 Continue\r
      Location: /wrong\r
      \r
      HTTP/2 301 \r
      LOCATION:   /right \t\r
      retry-after: 12\r
      \r

      """)
    #expect(head?.status == 301)
    #expect(head?.location == "/right")
    #expect(head?.retryAfter == 12)
  }

  @Test(arguments: [
    "", "\r\n", "200 OK", "HTTP/1.1", "HTTP/1.1 20 OK", "HTTP/1.1 abc OK", "HTTP/1.1 099 OK",
    "HTTP/1.1 100 Continue",
  ])
  func isNoHead(text: String) {
    #expect(head(text) == nil)
  }

  @Test func countsFromNow() {
    let text = "HTTP/1.1 503 X\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT"
    #expect(head(text, now: 784_111_770)?.retryAfter == 7)
    #expect(head(text, now: 784_111_790)?.retryAfter == 0)
    #expect(head("HTTP/1.1 503 X\r\nRetry-After: -5")?.retryAfter == 0)
    #expect(head("HTTP/1.1 503 X\r\nRetry-After: soon")?.retryAfter == nil)
  }
}
