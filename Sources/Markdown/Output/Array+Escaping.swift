extension [UInt8] {
  /// Appends bytes that the caller wrote.
  mutating func append(_ literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number >= 0 && number < 10 {
      append(0x30 + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }

  /// Appends a line feed unless the last byte is one, as cmark's renderer does.
  mutating func startLine() {
    if let last, last != 0x0A { append(0x0A) }
  }

  /// Appends text from cmark with `& < > "` as character references: safe as an element's text and in
  /// an attribute between double quotes. What may not stand in HTML becomes U+FFFD: control
  /// characters, and the bytes by which cmark writes U+FFFE and U+FFFF.
  @unsafe
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    let count = text.count
    var (start, index) = (0, 0)
    while true {
      unsafe index = Self.firstToEscape(base, index, count)
      guard index < count else { break }
      let (replacement, length) = unsafe Self.escape(base, index, count)
      guard let replacement else {
        index += length
        continue
      }
      unsafe append(contentsOf: UnsafeBufferPointer(start: base + start, count: index - start))
      append(replacement)
      index += length
      start = index
    }
    unsafe append(contentsOf: UnsafeBufferPointer(start: base + start, count: count - start))
  }

  /// The first place from `start` on that `escape` has to look at; eight bytes at a time.
  @unsafe
  private static func firstToEscape(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int {
    var index = start
    let raw = unsafe UnsafeRawPointer(base)
    while index + 8 <= count {
      if unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).mayNeedEscaping {
        let stop = index + 8
        while index < stop, unsafe !base[index].mayNeedEscaping { index += 1 }
        if index < stop { return index }
      } else {
        index += 8
      }
    }
    while index < count, unsafe !base[index].mayNeedEscaping { index += 1 }
    return index
  }

  /// What stands for the bytes at `index`, or `nil` for themselves; and how many bytes that concerns.
  @unsafe
  private static func escape(
    _ base: UnsafePointer<UInt8>, _ index: Int, _ count: Int
  ) -> (replacement: StaticString?, length: Int) {
    switch unsafe base[index] {
    case 0x26: ("&amp;", 1)
    case 0x3C: ("&lt;", 1)
    case 0x3E: ("&gt;", 1)
    case 0x22: ("&quot;", 1)
    case 0xC2:  // U+0080 to U+009F are control characters; the others of C2 are not
      unsafe index + 1 < count && base[index + 1] < 0xA0 ? ("\u{FFFD}", 2) : (nil, 1)
    default: ("\u{FFFD}", 1)
    }
  }

  /// Appends text from cmark, escaped.
  mutating func appendEscaped(_ text: CmarkText) {
    unsafe appendEscaped(text.bytes)
  }

  /// Appends a string, escaped.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { unsafe appendEscaped($0) }
  }

  /// Appends an address for an attribute between double quotes, each byte that may not stand in an
  /// address percent-encoded, as cmark's renderer does.
  mutating func appendAddress(_ text: CmarkText) {
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 0x26: append("&amp;")
      case 0x27: append("&#x27;")
      case 0xFE, 0xFF: append("%EF%BF%BD")
      case _ where byte.standsInAddress: append(byte)
      default:
        append(0x25)
        append(Self.upperHex(byte >> 4))
        append(Self.upperHex(byte & 0xF))
      }
    }
  }

  private static func upperHex(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x37 + nibble
  }
}

extension UInt64 {
  /// Whether any of the eight bytes may need escaping; now and then also when none does. See "Bit
  /// Twiddling Hacks" (Anderson) for finding bytes that are zero, less or more than a number.
  @inline(__always)
  fileprivate var mayNeedEscaping: Bool {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let quotes = (self | ones &* 0x04) ^ ones &* 0x26  // zero for `"` and `&`
    let angles = (self | ones &* 0x02) ^ ones &* 0x3E  // zero for `<` and `>`
    let found =
      (self &- ones &* 0x20) & ~self | (quotes &- ones) & ~quotes | (angles &- ones) & ~angles
      | (self &+ ones) | self
    return found & highs != 0
  }
}

extension UInt8 {
  /// The bits of `"`, `&`, `<`, `>` and of the control characters below U+0040 but tab, line feed and
  /// carriage return.
  private static let escapedBelow64: UInt64 =
    0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D) | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C
    | 1 << 0x3E

  /// Whether `appendEscaped` has to look at the byte.
  @inline(__always)
  fileprivate var mayNeedEscaping: Bool {
    self < 64
      ? Self.escapedBelow64 >> UInt64(self) & 1 != 0 : self == 0x7F || self == 0xC2 || self >= 0xFE
  }

  /// Whether the byte may stand for itself in an address: letters, digits, `-_.+!*(),%#@?=;:/$~`.
  fileprivate var standsInAddress: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D, 0x5F, 0x2E, 0x2B, 0x21, 0x2A, 0x28, 0x29, 0x2C, 0x25, 0x23, 0x40, 0x3F, 0x3D, 0x3B,
      0x3A, 0x2F, 0x24, 0x7E:
      true
    default: false
    }
  }
}
