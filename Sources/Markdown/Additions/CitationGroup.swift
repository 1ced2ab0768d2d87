/// The citations in one pair of brackets: `[@key]`, `[@key, p. 12]`, `[@a; @b, pp. 3–4]`.
///
/// A key is letters, digits, `-`, `_`, `.`, `:` and `/`, and ends in a letter or a digit. What follows
/// a comma, up to the next semicolon, is the locator.
struct CitationGroup {
  /// The citations, in order; none when the brackets hold anything else.
  private(set) var citations: [(key: String, locator: String)] = []
  /// The offset after the closing bracket, or after what was read when there is none.
  let end: Int

  /// Longer brackets are not read, so that many opened and none closed take linear time.
  private static let longest = 500

  /// Reads the brackets that open at `start` and go on with `@`.
  init(_ text: CmarkText, at start: Int) {
    var close = start + 1
    while close < text.count, text[close] != 0x5D, text[close] != 0x5B,
      close - start < Self.longest
    {
      close += 1
    }
    guard close < text.count, text[close] == 0x5D else {
      end = min(start + 2, text.count)
      return
    }
    end = close + 1
    let inside = unsafe String(decoding: text.bytes[start + 1..<close], as: UTF8.self)
    // Character references bring in what no page number holds, and what HTML forbids.
    if inside.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return
    }
    var citations: [(key: String, locator: String)] = []
    for part in inside.split(separator: ";", omittingEmptySubsequences: false) {
      guard let citation = Self.citation(in: part) else { return }
      citations.append(citation)
    }
    self.citations = citations
  }

  private static func citation(in part: Substring) -> (key: String, locator: String)? {
    let words = trimmed(part)
    guard words.utf8.first == 0x40 else { return nil }
    let body = words.dropFirst()
    guard body.utf8.first != 0x20 else { return nil }
    let comma = body.utf8.firstIndex(of: 0x2C)
    let key = trimmed(body[..<(comma ?? body.endIndex)])
    let locator = comma.map { trimmed(body[body.utf8.index(after: $0)...]) } ?? ""
    guard let first = key.utf8.first, first.isASCIIAlphanumeric,
      let last = key.utf8.last, last.isASCIIAlphanumeric,
      key.utf8.allSatisfy({ $0.isASCIIAlphanumeric || "-_.:/".utf8.contains($0) }),
      comma == nil || !locator.isEmpty
    else { return nil }
    return (String(key), String(locator))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.utf8.first == 0x20 { text = text.dropFirst() }
    while text.utf8.last == 0x20 { text = text.dropLast() }
    return text
  }
}
