/// Takes the words that a scanner finds.
protocol WordSink {
  /// Takes a word: the bytes of `source` in `range`, folded but for ASCII capitals, and their hash.
  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64)

  /// Takes the parts of a hyphenated word written as one; its place is that of the word `back` words
  /// before the next.
  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int)

  /// Hears that a block of text has ended.
  mutating func endBlock()
}

/// The hash by which words are known: FNV-1a in 64 bits over folded bytes.
enum WordHash {
  /// The hash of no bytes.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of folded bytes.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// A slot number of which all bits depend on all bits of the hash.
  @inline(__always)
  static func slot(_ hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
  }
}

/// The words of a text as strings, compounds left out.
struct WordList: WordSink {
  /// The words, in order.
  private(set) var words: [String] = []
  /// The compounds, in order.
  private(set) var compounds: [String] = []

  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) {
    words.append(String(decoding: source[range], as: UTF8.self).lowercased())
  }

  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int) {
    compounds.append(String(decoding: source, as: UTF8.self))
  }

  mutating func endBlock() {}
}
