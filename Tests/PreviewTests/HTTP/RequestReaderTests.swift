import Testing

@testable import Preview

struct RequestReaderTests {
  /// What is read of bytes that come in pieces of `size`.
  private func heads(
    _ text: String, pieces size: Int = .max, limits: ServerLimits = ServerLimits()
  ) throws(Refusal) -> [RequestHead] {
    var reader = RequestReader(limits: limits)
    var heads: [RequestHead] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      while let head = try reader.nextHead() { heads.append(head) }
    }
    return heads
  }

  private func refusal(of text: String, limits: ServerLimits = ServerLimits()) -> Refusal? {
    do {
      _ = try heads(text, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private static let two = """
    GET /a HTTP/1.1\r\nHost: x\r\nAccept:  a, b \t\r\n\r\n\
    \r\nPOST /b?c HTTP/1.0\r\nEmpty:\r\n\r\n
    """

  @Test(arguments: [1, 2, 3, 7, 64, 10_000]) func readsPiecesOfAnySize(size: Int) throws {
    #expect(
      try heads(Self.two, pieces: size) == [
        RequestHead(
          method: "GET", target: "/a", minorVersion: 1,
          fields: [.init(name: "host", value: "x"), .init(name: "accept", value: "a, b")]),
        RequestHead(
          method: "POST", target: "/b?c", minorVersion: 0,
          fields: [.init(name: "empty", value: "")]),
      ])
  }

  @Test func leavesTheBodyForWhoAsksForIt() throws {
    var reader = RequestReader(limits: ServerLimits())
    reader.append(Array("POST / HTTP/1.1\r\n\r\nab".utf8))
    #expect(try reader.nextHead() != nil)
    #expect(reader.nextBody(3) == nil)
    reader.append(Array("cGET".utf8))
    #expect(reader.nextBody(3) == Array("abc".utf8))
    #expect(reader.waiting == 3)
  }

  @Test(arguments: [
    "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n",
    " GET / HTTP/1.1\r\n\r\n",
    "GET\t/ HTTP/1.1\r\n\r\n", "GET / http/1.1\r\n\r\n", "GET / HTTP/11\r\n\r\n",
    "GET / HTTP/1.10\r\n\r\n", "GET /é HTTP/1.1\r\n\r\n", "GET /\u{7F} HTTP/1.1\r\n\r\n",
    "G(T / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\n\n",
    "GET / HTTP/1.1\r\r\n\r\n", "GET / HTTP/1.1\r\nA: b\n\r\n", "\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    "\u{16}\u{3}\u{1}\r\n",
  ]) func refusesWhatIsNoRequest(text: String) {
    #expect(refusal(of: text) == .malformed, "\(text.debugDescription)")
  }

  @Test(arguments: [
    "A : b", "A\t: b", ": b", "A", " A: b", "\tA: b", "A: b\r\n c", "A: b\u{0}c", "A: b\rc",
    "A: b\u{1}", "A: \u{7F}", "A(: b", "Ä: b",
  ]) func refusesFieldsThatReadersTakeDifferently(line: String) {
    #expect(refusal(of: "GET / HTTP/1.1\r\n\(line)\r\n\r\n") == .malformed, "\(line)")
  }

  @Test(arguments: ["HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/9.9"])
  func refusesOtherVersions(version: String) {
    #expect(refusal(of: "GET / \(version)\r\n\r\n") == .version)
  }

  @Test func refusesLongLinesBeforeTheyEnd() {
    let limits = ServerLimits()
    let start = "GET /"
    let fits = String(
      repeating: "a", count: limits.requestLine - start.utf8.count - " HTTP/1.1\r\n".utf8.count)
    #expect(refusal(of: "\(start)\(fits) HTTP/1.1\r\n\r\n") == nil)
    #expect(refusal(of: "\(start)\(fits)a HTTP/1.1\r\n\r\n") == .lineTooLong)
    #expect(refusal(of: String(repeating: "a", count: limits.requestLine + 1)) == .lineTooLong)
  }

  @Test func refusesManyOrLongFields() {
    let limits = ServerLimits()
    let start = "GET / HTTP/1.1\r\n"
    let lines = String(repeating: "A: b\r\n", count: limits.fields)
    #expect(refusal(of: start + lines + "\r\n") == nil)
    #expect(refusal(of: start + lines + "A: b\r\n\r\n") == .fieldsTooLarge)
    let fits = "A: " + String(repeating: "b", count: limits.fieldBytes - 7) + "\r\n\r\n"
    #expect(refusal(of: start + fits) == nil)
    #expect(refusal(of: start + "A" + fits) == .fieldsTooLarge)
    #expect(
      refusal(of: start + String(repeating: "b", count: limits.fieldBytes + 1)) == .fieldsTooLarge)
  }
}
