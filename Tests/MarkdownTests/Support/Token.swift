/// A part of an HTML document, as a browser's tokenizer would cut it, near enough for tests.
enum Token: Equatable {
  case text(String)
  case tag(name: String, isEnd: Bool, attributes: [String])
  /// A comment, a declaration, or a `<` that begins nothing.
  case other(String)

  static func tokens(of html: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(html.utf8)
    var index = 0
    var textStart = 0
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let (token, end) = markup(bytes, index) else {
        index += 1
        continue
      }
      if textStart < index { tokens.append(.text(string(textStart..<index))) }
      tokens.append(token)
      index = end
      textStart = end
    }
    if textStart < bytes.count { tokens.append(.text(string(textStart..<bytes.count))) }
    return tokens
  }

  private static func markup(_ bytes: [UInt8], _ start: Int) -> (Token, Int)? {
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") {
      let isComment = bytes[start...].starts(with: "<!--".utf8)
      let isData = bytes[start...].starts(with: "<![CDATA[".utf8)
      let closing = Array((isComment ? "-->" : isData ? "]]>" : ">").utf8)
      while index < bytes.count {
        if bytes[index...].starts(with: closing) {
          return (.other(string(start..<index + closing.count)), index + closing.count)
        }
        index += 1
      }
      return nil
    }
    let isEnd = bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    guard index < bytes.count, isLetter(bytes[index]) else { return nil }
    while index < bytes.count, !isSpace(bytes[index]), !"/>".utf8.contains(bytes[index]) {
      index += 1
    }
    let name = string(nameStart..<index).lowercased()
    var attributes: [String] = []
    while index < bytes.count {
      while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: ">") {
        return (.tag(name: name, isEnd: isEnd, attributes: attributes), index + 1)
      }
      let attributeStart = index
      while index < bytes.count, !isSpace(bytes[index]), !"=/>".utf8.contains(bytes[index]) {
        index += 1
      }
      var attribute = string(attributeStart..<index).lowercased()
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        let valueStart: Int
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          index += 1
          valueStart = index
          while index < bytes.count, bytes[index] != quote { index += 1 }
          attribute += "=\"" + string(valueStart..<index) + "\""
          index += 1
        } else {
          valueStart = index
          while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
            index += 1
          }
          attribute += "=\"" + string(valueStart..<index) + "\""
        }
      }
      attributes.append(attribute)
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
