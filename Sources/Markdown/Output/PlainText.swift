/// Plain text while it is gathered: words separated by single spaces, blocks by line feeds.
struct PlainText {
  /// The text so far, in UTF-8; it may end in a separator.
  private(set) var bytes: [UInt8] = []

  /// Where the next text will begin.
  var count: Int { bytes.count }

  /// Forgets the text and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends text from cmark. White space in it separates; what may not stand in text becomes U+FFFD.
  @unsafe
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress, text.count > 0 else { return }
    guard unsafe Self.isPlain(base, text.count) else { return unsafe appendSlowly(text) }
    let skipped = unsafe base[0] == 0x20 && endsInSeparator ? 1 : 0
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: base + skipped, count: text.count - skipped))
  }

  /// Separates words.
  mutating func endWord() {
    if !endsInSeparator { bytes.append(0x20) }
  }

  /// Separates blocks.
  mutating func endBlock() {
    guard let last = bytes.last, last != 0x0A else { return }
    if last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// The text from `start` on, without separators at its ends.
  func string(from start: Int) -> String {
    var (lower, upper) = (min(start, bytes.count), bytes.count)
    while lower < upper, bytes[lower].isASCIISpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isASCIISpace { upper -= 1 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// All of the text, with no more room than it needs; and how many words it has.
  func finished() -> (text: [UInt8], wordCount: Int) {
    var end = bytes.count
    while end > 0, bytes[end - 1].isASCIISpace { end -= 1 }
    let text = Array(bytes[..<end])
    var separators = 0
    for byte in text { separators += byte == 0x20 || byte == 0x0A ? 1 : 0 }
    return (text, text.isEmpty ? 0 : separators + 1)
  }

  private var endsInSeparator: Bool {
    guard let last = bytes.last else { return true }
    return last == 0x20 || last == 0x0A
  }

  /// Whether text can be appended as it is: no white space but single spaces, nothing forbidden. Eight
  /// bytes at a time, told by the methods of "Bit Twiddling Hacks" (Anderson).
  @unsafe
  private static func isPlain(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let raw = unsafe UnsafeRawPointer(base)
    var index = 0
    var carried: UInt64 = 0  // whether the byte before is a space
    while index + 8 <= count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      // Of bytes without the high bit, the exact ones that are spaces, and those below a space.
      let differs = ((word ^ ones &* 0x20) & ~highs &+ ~highs) | word
      let spaces = ~differs & highs
      let controls = ~((word & ~highs &+ ones &* 0x60) | word) & highs
      let last = (word & ~highs &+ ones) & highs & ~word  // 0x7F
      let topmost = word & (word << 1) & (word << 2) & (word << 3) & highs  // not below 0xF0
      if spaces & (spaces << 8 | carried) | controls | last != 0 { return false }
      if topmost != 0 {
        for place in index..<index + 8 where unsafe base[place] >= 0xFE { return false }
      }
      carried = spaces >> 56
      index += 8
    }
    var isAfterSpace = carried != 0
    while index < count {
      let byte = unsafe base[index]
      if byte < 0x20 || byte == 0x7F || byte >= 0xFE || byte == 0x20 && isAfterSpace {
        return false
      }
      isAfterSpace = byte == 0x20
      index += 1
    }
    return true
  }

  @unsafe
  private mutating func appendSlowly(_ text: UnsafeBufferPointer<UInt8>) {
    for index in text.indices {
      let byte = unsafe text[index]
      switch byte {
      case 0x0A, 0x0D: endBlock()
      case 0x20, 0x09: endWord()
      case 0x00..<0x20, 0x7F, 0xFE, 0xFF: bytes.append("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}

extension PlainText {
  /// Appends text from cmark.
  mutating func append(_ text: CmarkText) {
    unsafe append(text.bytes)
  }
}
