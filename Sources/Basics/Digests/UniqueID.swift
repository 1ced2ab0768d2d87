/// A name that nothing else in the world has: 128 bits, written as RFC 9562 says.
package struct UniqueID: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// One that chance made (version 4).
  package init(using generator: inout some RandomNumberGenerator) {
    self.init((0..<16).map { _ in .random(in: .min ... .max, using: &generator) }, version: 4)
  }

  /// The one that always comes of a text (version 8): the beginning of its SHA-256.
  package init(of text: String) {
    self.init(Array(Digest(of: Array(text.utf8)).bytes.prefix(16)), version: 8)
  }

  private init(_ bytes: [UInt8], version: UInt8) {
    var bytes = bytes
    bytes[6] = bytes[6] & 0x0F | version << 4
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// Five groups of hexadecimal digits.
  package var description: String {
    var text = ""
    for (number, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(number) { text += "-" }
      text += Digest.hexadecimal([byte])
    }
    return text
  }
}
