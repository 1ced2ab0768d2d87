/// The sections of the vocabulary: words by their first letter. Sections are put together apart from
/// each other, so that they can be made on several threads and one at a time.
enum Section {
  /// The names, as they stand in file names: digits, letters, the rest.
  static let names = ["0"] + "abcdefghijklmnopqrstuvwxyz".map(String.init) + ["other"]
  /// Their number.
  static let count = 28

  /// The section of a word by its first byte.
  @inline(__always)
  static func of(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte) &- 0x60
    case 0x30...0x39: 0
    default: 27
    }
  }

  /// The letter with which all words of a section begin, or `nil` where they differ.
  @inline(__always)
  static func letter(_ section: Int) -> UInt8? {
    section > 0 && section < 27 ? UInt8(truncatingIfNeeded: section &+ 0x60) : nil
  }
}
