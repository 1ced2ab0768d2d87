/// One line of YAML, taken apart as its author sees it; all places are offsets in the text.
struct YAMLLine {
  /// The first byte.
  let start: Int
  /// The first byte that is neither space nor tab.
  let indent: Int
  /// The first byte after the hyphens of list items.
  let content: Int
  /// The colon after the name, if the line has one that counts: before a space or the line's end.
  let colon: Int?
  /// The byte after the last that is not blank.
  let end: Int
  /// The first byte of the next line.
  let next: Int

  /// The line that holds an offset.
  init(in bytes: [UInt8], at offset: Int) {
    var start = min(offset, bytes.count)
    while start > 0 && bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < bytes.count && bytes[end] != 0x0A { end += 1 }
    next = min(end + 1, bytes.count)
    while end > start && Self.isBlank(bytes[end - 1]) { end -= 1 }
    let indent = Self.skippingBlanks(in: bytes, from: start, to: end)
    var content = indent
    while content + 1 < end, bytes[content] == UInt8(ascii: "-"), Self.isBlank(bytes[content + 1]) {
      content = Self.skippingBlanks(in: bytes, from: content + 1, to: end)
    }
    self.start = start
    self.indent = indent
    self.content = content
    self.end = end
    colon = Self.colon(in: bytes, from: content, to: end)
  }

  /// Whether there is nothing in the line but blanks or a remark.
  func isBlank(in bytes: [UInt8]) -> Bool {
    indent == end || bytes[indent] == UInt8(ascii: "#")
  }

  /// Whether the line is an item of a list.
  func isItem(in bytes: [UInt8]) -> Bool {
    content > indent || (end - indent == 1 && bytes[indent] == UInt8(ascii: "-"))
  }

  /// What follows the name's colon, or the whole content, without a remark at its end.
  func value(in bytes: [UInt8]) -> Range<Int> {
    let from = colon.map { Self.skippingBlanks(in: bytes, from: $0 + 1, to: end) } ?? content
    return from..<Self.endOfText(in: bytes, from: from, to: end)
  }

  /// Where a text ends that starts at an offset: before a remark or, within brackets that opened
  /// in this line, before the comma or bracket.
  func endOfText(in bytes: [UInt8], from offset: Int) -> Int {
    let opening = bytes[start..<offset].count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    let closing = bytes[start..<offset].count { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") }
    guard opening > closing else { return Self.endOfText(in: bytes, from: offset, to: end) }
    let stops: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")]
    var stop = bytes[offset..<end].dropFirst().firstIndex { stops.contains($0) } ?? end
    while stop > offset && Self.isBlank(bytes[stop - 1]) { stop -= 1 }
    return stop
  }

  /// A remark is ` # ` with a space after it: `#7` is most probably part of the text.
  private static func endOfText(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index + 2 < end {
      if bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "#"), bytes[index + 2] == 0x20 {
        while index > start && isBlank(bytes[index - 1]) { index -= 1 }
        return index
      }
      index += 1
    }
    return end
  }

  private static func colon(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    if index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      // A name in quotes may hold a colon; a quote that does not close is no name.
      let quote = bytes[index]
      guard let closing = bytes[(index + 1)..<end].firstIndex(of: quote) else { return nil }
      index = closing
    }
    while index < end {
      if bytes[index] == UInt8(ascii: ":"), index + 1 == end || isBlank(bytes[index + 1]) {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func skippingBlanks(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end && isBlank(bytes[index]) { index += 1 }
    return index
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
