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

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Sat, 29 Feb 2020 23:59:60 GMT", 1_583_020_800),
  ])
  func readsDates(text: String, seconds: Int) {
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "soon", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:49 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
  ])
  func readsNoOtherDates(text: String) {
    #expect(HTTPDate.seconds(text) == nil)
  }

  @Test func countsFromNow() {
    let text = "HTTP/1.1 503 X\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT"
    #expect(head(text, now: 784_111_770)?.retryAfter == 7)
    #expect(head(text, now: 784_111_790)?.retryAfter == 0)
    #expect(head("HTTP/1.1 503 X\r\nRetry-After: -5")?.retryAfter == 0)
    #expect(head("HTTP/1.1 503 X\r\nRetry-After: soon")?.retryAfter == nil)
  }
}
