import Crypto

/// The SHA-256 of some bytes, by which a build knows again what it was made of.
package struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes, eight in each number, the least first.
  let words: (UInt64, UInt64, UInt64, UInt64)

  static let byteCount = 32

  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest of bytes.
  package init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The digest of some of an array's bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    self.init(SHA256.hash(data: bytes))
  }

  private init(_ digest: SHA256.Digest) {
    var words: [UInt64] = [0, 0, 0, 0]
    for (offset, byte) in digest.enumerated() {
      words[offset / 8] |= UInt64(byte) << UInt64(offset % 8 * 8)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
