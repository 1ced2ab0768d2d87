public import Hypertext

/// A page's own text, line by line, as a reader sees it: what stands in its main part, without the ways through the
/// hub and the lists at its end, which change with other pages.
///
/// The page may be of an older output and is not believed. Its tags are read as far as that is needed to find the
/// text, in one pass, and whatever comes out is text.
public func ownText(ofPage html: HTML) -> [String] {
  var reader = PageTextReader(html.bytes)
  return reader.lines()
}

/// The title of a page as its head gives it; nothing where there is none.
public func title(ofPage html: HTML) -> String {
  let bytes = html.bytes
  guard let start = bytes.firstRange(of: "<title>".utf8)?.upperBound,
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "<"))
  else { return "" }
  return unescaped(bytes[start..<end])
}

private struct PageTextReader {
  private let input: [UInt8]
  private var next = 0
  private var found: [String] = []
  private var line: [UInt8] = []
  private var isInMain = false
  /// The element that is passed over, and how many of its name are open.
  private var passedOver: (name: String, depth: Int)?

  init(_ input: [UInt8]) {
    self.input = input
  }

  mutating func lines() -> [String] {
    while next < input.count {
      if input[next] == UInt8(ascii: "<"), startsTag { readTag() } else { readText() }
    }
    endLine()
    return found
  }

  private var startsTag: Bool {
    guard next + 1 < input.count else { return false }
    let byte = input[next + 1]
    return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func readText() {
    let start = next
    next += 1
    while next < input.count, input[next] != UInt8(ascii: "<") { next += 1 }
    guard isInMain, passedOver == nil else { return }
    line += input[start..<next]
  }

  private mutating func readTag() {
    let start = next
    var quote: UInt8?
    while next < input.count {
      let byte = input[next]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      next += 1
    }
    let tag = input[start..<next]
    next = min(next + 1, input.count)
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.dropFirst(isEnd ? 2 : 1).prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") },
      as: UTF8.self
    ).lowercased()
    enter(name, isEnd: isEnd, tag)
  }

  private mutating func enter(_ name: String, isEnd: Bool, _ tag: ArraySlice<UInt8>) {
    if let open = passedOver {
      guard name == open.name else { return }
      let depth = open.depth + (isEnd ? -1 : 1)
      passedOver = depth == 0 ? nil : (name, depth)
      return
    }
    if name == "main" { isInMain = !isEnd }
    if !inlineElements.contains(name) { endLine() }
    if !isEnd && Self.isPassedOver(name, tag) { passedOver = (name, 1) }
  }

  /// Charts are read from the tables beside them.
  private static func isPassedOver(_ name: String, _ tag: ArraySlice<UInt8>) -> Bool {
    switch name {
    case "nav", "script", "style", "svg": true
    case "section": tag.firstRange(of: #"class="end""#.utf8) != nil
    case "p": tag.firstRange(of: #"class="paper"#.utf8) != nil
    default: false
    }
  }

  private mutating func endLine() {
    let words = unescaped(line[...]).split { $0.isWhitespace }
    if !words.isEmpty { found.append(words.joined(separator: " ")) }
    line = []
  }
}

/// Elements that do not end a line.
private let inlineElements: Set<String> = [
  "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
  "small",
  "span", "strong", "sub", "sup", "time", "u", "wbr",
]

/// Text in which the escapes that templates write are what they stand for.
private func unescaped(_ value: ArraySlice<UInt8>) -> String {
  let text = String(decoding: value, as: UTF8.self)
  guard value.contains(UInt8(ascii: "&")) else { return text }
  // The last, so that what it leaves is not read again.
  let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
}
