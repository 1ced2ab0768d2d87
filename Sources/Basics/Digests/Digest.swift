/// The SHA-256 of some bytes, by which they are recognised again.
package struct Digest: Hashable, Sendable {
  /// The 32 bytes, eight in each number, the least significant first.
  package let words: (UInt64, UInt64, UInt64, UInt64)

  /// How many bytes a digest has.
  package static let byteCount = 32

  /// A digest that was kept as its ``words``.
  package init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest of bytes.
  package init(of bytes: [UInt8]) {
    self.init(SHA256.hash(bytes[...]))
  }

  /// The digest of some of an array's bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    self.init(SHA256.hash(bytes))
  }

  /// A digest from its 32 bytes.
  package init(_ bytes: [UInt8]) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (offset, byte) in bytes.enumerated() {
      words[offset / 8] |= UInt64(byte) << UInt64(offset % 8 * 8)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    }
  }

  /// The digest as people compare it: 64 hexadecimal digits.
  package var hexadecimal: String { Self.hexadecimal(bytes) }

  /// Bytes as hexadecimal digits, two for each.
  package static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
