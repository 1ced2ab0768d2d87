import Testing

@testable import Preview

struct RequestHeadTests {
  private func head(_ fields: [(String, String)], minorVersion: Int = 1) -> RequestHead {
    RequestHead(
      method: "GET", target: "/", minorVersion: minorVersion,
      fields: fields.map { RequestHead.Field(name: $0.0, value: $0.1) })
  }

  @Test func keepsTheConnectionUnlessToldOtherwise() {
    #expect(head([]).keepsAlive)
    #expect(head([("connection", "keep-alive")]).keepsAlive)
    #expect(head([("connection", "closed")]).keepsAlive)
    #expect(!head([("connection", "close")]).keepsAlive)
    #expect(!head([("connection", "Upgrade,\t CLOSE ")]).keepsAlive)
    #expect(!head([("connection", "a"), ("connection", "close")]).keepsAlive)
    #expect(!head([], minorVersion: 0).keepsAlive)
    #expect(!head([("connection", "keep-alive")], minorVersion: 0).keepsAlive)
  }

  @Test func readsALengthThatIsSaidOnceInDigits() throws {
    #expect(try head([]).contentLength() == nil)
    #expect(try head([("content-length", "0")]).contentLength() == 0)
    #expect(try head([("content-length", "042")]).contentLength() == 42)
  }

  @Test(arguments: ["", "+5", "-5", "5, 5", "0x5", "5 ", "٥", "5e1"])
  func refusesOtherLengths(value: String) {
    #expect(throws: Refusal.malformed) {
      try head([("content-length", value)]).contentLength()
    }
  }

  @Test func refusesWhatCouldBeReadInTwoWays() {
    #expect(throws: Refusal.malformed) {
      try head([("content-length", "5"), ("content-length", "5")]).contentLength()
    }
    #expect(throws: Refusal.transferEncoding) {
      try head([("content-length", "5"), ("transfer-encoding", "chunked")]).contentLength()
    }
    #expect(throws: Refusal.contentTooLarge) {
      try head([("content-length", "99999999999999999999")]).contentLength()
    }
  }
}
