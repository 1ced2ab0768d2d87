import Basics

/// Text of whatever encoding as UTF-8.
enum UTF8Text {
  /// The bytes as they are where they are UTF-8; else what UTF-16 with its mark, or Windows-1252, makes of them.
  static func bytes(of bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[index + (isLittle ? 0 : 1)])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return bytes.flatMap { Array(String(Windows1252.text($0)).utf8) }
  }
}

extension Windows1252 {
  /// The character of any byte; a space where none is seen.
  static func text(_ byte: UInt8) -> Character {
    byte < 0x80 ? Character(Unicode.Scalar(byte)) : character(byte) ?? " "
  }
}
