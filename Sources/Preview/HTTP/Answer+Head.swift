import Basics

extension Answer {
  /// What is sent before the body. `date` is in the form of `HTTPDate`.
  ///
  /// Nothing may be kept, guessed at, framed, or read by a page of another site: what is previewed is not published.
  /// No field allows other sites anything (CORS), so browsers allow them nothing.
  func head(date: String) -> [UInt8] {
    var text = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "Unknown")\r\n"
    func add(_ name: String, _ value: String) { text += "\(name): \(value)\r\n" }
    add("Date", date)
    // An answer with this status has no body, and must not give it a length (RFC 9110, section 8.6).
    if status != 204 {
      add("Content-Type", Self.isSafe(mediaType) ? mediaType : "application/octet-stream")
      add("Content-Length", String(body.count))
    }
    if let location { add("Location", location) }
    if let allowed { add("Allow", allowed) }
    add("Cache-Control", "no-store")
    add("X-Content-Type-Options", "nosniff")
    add("X-Frame-Options", "DENY")
    add("Cross-Origin-Resource-Policy", "same-origin")
    add("Cross-Origin-Opener-Policy", "same-origin")
    add("Referrer-Policy", "no-referrer")
    if closes { add("Connection", "close") }
    return Array((text + "\r\n").utf8)
  }

  /// All that is sent, for what is sent without waiting.
  var bytes: [UInt8] { head(date: HTTPDate.now) + body }

  /// Whether a value stays in its line.
  private static func isSafe(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static let phrases = [
    200: "OK", 204: "No Content", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 411: "Length Required",
    413: "Content Too Large", 414: "URI Too Long", 417: "Expectation Failed",
    421: "Misdirected Request", 431: "Request Header Fields Too Large", 501: "Not Implemented",
    503: "Service Unavailable", 505: "HTTP Version Not Supported",
  ]
}
