/// Text that cmark owns. Valid as long as the tree it comes from, which ``CmarkArena`` sees to.
///
/// Mostly UTF-8, but 0xFE and 0xFF stand for U+FFFE and U+FFFF where they were written as character
/// references (libcmark-gfm does that), and control characters may come by such references too.
@safe
struct CmarkText {
  private let start: UnsafePointer<UInt8>?
  let count: Int

  /// The text of a C string; none for `nil`.
  @unsafe
  init(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text else {
      unsafe start = nil
      count = 0
      return
    }
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    count = length
    unsafe start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
  }

  /// The text in a buffer that outlives this value.
  @unsafe
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe start = bytes.baseAddress
    count = bytes.count
  }

  var isEmpty: Bool { count == 0 }

  /// The byte at `index`, which is checked.
  subscript(index: Int) -> UInt8 {
    unsafe bytes[index]
  }

  /// The bytes as a buffer, for loops and for appending.
  @unsafe
  var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: count) }

  /// The text as a string; what is not UTF-8 becomes U+FFFD.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// Whether the text is exactly `other`.
  func equals(_ other: StaticString) -> Bool {
    guard count == other.utf8CodeUnitCount else { return false }
    return hasPrefix(other)
  }

  /// Whether the text begins with `other`.
  func hasPrefix(_ other: StaticString) -> Bool {
    let length = other.utf8CodeUnitCount
    guard count >= length else { return false }
    let bytes = unsafe self.bytes
    for index in 0..<length where unsafe bytes[index] != other.utf8Start[index] { return false }
    return true
  }

  /// Where `byte` stands first from `start` on, or the end of the text.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    let bytes = unsafe self.bytes
    var index = start
    while index < count, unsafe bytes[index] != byte { index += 1 }
    return index
  }
}

/// Questions about single bytes of UTF-8 text.
extension UInt8 {
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  /// The same letter in lower case; other bytes as they are.
  var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Space, tab, line feed or carriage return.
  var isASCIISpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
  /// Whether the byte goes on with a scalar that an earlier byte began.
  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isASCIIAlphanumeric
  }
}
