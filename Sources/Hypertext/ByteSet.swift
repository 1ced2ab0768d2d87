/// A set of bytes that is asked in one step.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The bytes of ASCII text.
  init(_ text: String) {
    for byte in text.utf8 { insert(byte) }
  }

  /// The same with more bytes.
  func union(_ text: String) -> ByteSet {
    var result = self
    for byte in text.utf8 { result.insert(byte) }
    return result
  }

  /// Whether a byte is in the set; no byte above 127 ever is.
  func contains(_ byte: UInt8) -> Bool {
    if byte >= 128 { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
  }

  /// What ``Swift/Array/appendEscaped(_:)`` does not copy: the five marks of HTML, and the control characters
  /// that it forbids.
  static let escaped: ByteSet = {
    var set = ByteSet("&<>\"'\u{7F}")
    for byte in UInt8(0)..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte) { set.insert(byte) }
    return set
  }()

  /// What strings of ``JSON`` do not copy, but for the line ends of JavaScript.
  static let escapedInJSON: ByteSet = {
    var set = ByteSet("\"\\&<>\u{7F}")
    for byte in UInt8(0)..<0x20 { set.insert(byte) }
    return set
  }()

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
  }
}
