/// The characters between the quotation marks of a JSON string (RFC 8259, section 7).
package enum JSONText {
  /// The text that is meant, or `nil` where an escape is none or the bytes are not UTF-8.
  package static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(0x5C) else { return String(validating: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte != 0x5C {
        plain.append(byte)
        continue
      }
      switch rest.popFirst() {
      case 0x22: plain.append(0x22)
      case 0x5C: plain.append(0x5C)
      case 0x2F: plain.append(0x2F)
      case UInt8(ascii: "b"): plain.append(0x08)
      case UInt8(ascii: "f"): plain.append(0x0C)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = scalar(in: &rest) else { return nil }
        plain.append(contentsOf: String(scalar).utf8)
      default: return nil
      }
    }
    return String(validating: plain, as: UTF8.self)
  }

  /// The character after `\u`, which may be written as two halves (UTF-16 surrogates).
  private static func scalar(in rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = number(in: &rest) else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard rest.starts(with: [0x5C, UInt8(ascii: "u")]) else { return nil }
    rest = rest.dropFirst(2)
    guard let second = number(in: &rest), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  /// Four hexadecimal digits.
  private static func number(in rest: inout ArraySlice<UInt8>) -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4 else { return nil }
    rest = rest.dropFirst(4)
    var value: UInt32 = 0
    for digit in digits {
      guard let nibble = nibble(digit) else { return nil }
      value = value << 4 | UInt32(nibble)
    }
    return value
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
