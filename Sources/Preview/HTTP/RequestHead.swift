/// What a request says before its body (RFC 9112, sections 3 and 5).
struct RequestHead: Sendable, Hashable {
  /// A line `name: value`; the name is in small letters.
  struct Field: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// The method as sent: methods tell capitals from small letters.
  let method: String
  /// The target as sent: visible ASCII.
  let target: String
  /// The `0` or `1` of HTTP/1.0 and HTTP/1.1.
  let minorVersion: Int
  var fields: [Field] = []

  /// The values of all fields of that name, which is in small letters.
  func values(of name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// Whether another request may follow on the connection (RFC 9112, section 9.3). Those who speak HTTP/1.0 get one
  /// answer each.
  var keepsAlive: Bool {
    minorVersion >= 1
      && !values(of: "connection").contains { value in
        value.split(separator: ",").contains { Self.trimmed($0).lowercased() == "close" }
      }
  }

  /// How long the body is in bytes; zero where nothing is said.
  ///
  /// Two readers that disagree on this disagree on where the next request starts, which is how one is smuggled past
  /// a proxy (RFC 9112, section 11.2). So there is one way to say it, once, in digits.
  func contentLength() throws(Refusal) -> Int? {
    if !values(of: "transfer-encoding").isEmpty { throw .transferEncoding }
    let values = values(of: "content-length")
    guard let value = values.first else { return nil }
    guard values.count == 1, !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw .malformed }
    guard let length = Int(value) else { throw .contentTooLarge }
    return length
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { start[...$0] } ?? ""
  }
}
