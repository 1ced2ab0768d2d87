/// Plain text for search and for labels.
enum PlainText {
  /// The text with each run of white space as one space, none at the ends.
  static func collapsed(_ raw: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    for byte in raw {
      if byte.isASCIISpace {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        append(byte, to: &bytes)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with each run of white space as one space, or as one line feed where it holds one, none
  /// at the ends; and its number of words.
  static func finished(_ raw: [UInt8]) -> (text: [UInt8], wordCount: Int) {
    var wordCount = 0
    let text = unsafe [UInt8](unsafeUninitializedCapacity: raw.count * 3) { buffer, count in
      var isInWord = false
      var separator: UInt8 = 0
      var end = 0
      for byte in raw {
        if byte.isASCIISpace {
          if isInWord { wordCount += 1 }
          isInWord = false
          if byte == 0x0A || separator == 0 { separator = byte == 0x0A ? 0x0A : 0x20 }
          continue
        }
        if separator != 0 {
          if end > 0 {
            unsafe buffer[end] = separator
            end += 1
          }
          separator = 0
        }
        if byte.isForbiddenInText {
          for part in [0xEF, 0xBF, 0xBD] as [UInt8] {
            unsafe buffer[end] = part
            end += 1
          }
        } else {
          unsafe buffer[end] = byte
          end += 1
          if byte.isASCIIAlphanumeric || byte >= 0x80 { isInWord = true }
        }
      }
      if isInWord { wordCount += 1 }
      count = end
    }
    return (text, wordCount)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    if byte.isForbiddenInText {
      bytes.append("\u{FFFD}")
    } else {
      bytes.append(byte)
    }
  }
}

extension UInt8 {
  /// Control characters, and the bytes by which cmark writes U+FFFE and U+FFFF.
  fileprivate var isForbiddenInText: Bool { self < 0x20 || self == 0x7F || self >= 0xFE }
}
