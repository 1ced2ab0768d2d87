import Basics

/// What stands before the content of an answer.
struct ResponseHead: Sendable, Hashable {
  /// The code: 200, 404 and so on.
  let status: Int
  /// Where the answer sends those who ask.
  let location: String?
  /// After how many seconds to ask again, by the clock that the answer was read by.
  let retryAfter: Int?

  /// The head of the last answer in a dump of all heads that came; what only announces another (1xx) is passed
  /// over. `now` is the time in seconds since 1970.
  init?(_ dump: [UInt8], now: Int) {
    var status: Int?
    var location: String?
    var retryAfter: Int?
    for line in dump.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.starts(with: "HTTP/".utf8) {
        let words = line.split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2, words[1].count == 3,
          let code = Int(String(decoding: words[1], as: UTF8.self)), (100...999).contains(code)
        else { return nil }
        (status, location, retryAfter) = (code, nil, nil)
      } else if let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        let value = Self.trimmed(line[(colon + 1)...])
        if name == "location" { location = value }
        if name == "retry-after" { retryAfter = Self.seconds(value, now: now) }
      }
    }
    guard let status, status >= 200 else { return nil }
    self.status = status
    self.location = location
    self.retryAfter = retryAfter
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let text = bytes.drop { $0 <= 0x20 }
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? text.startIndex
    return String(decoding: text[..<end], as: UTF8.self)
  }

  /// A number of seconds, or a date (RFC 9110, section 10.2.3).
  private static func seconds(_ value: String, now: Int) -> Int? {
    if let seconds = Int(value) { return max(0, seconds) }
    return HTTPDate.seconds(value).map { max(0, $0 - now) }
  }
}
