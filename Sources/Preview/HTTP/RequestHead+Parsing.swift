extension RequestHead {
  /// The first line of a request, without its end: `GET /index.html HTTP/1.1`. One space between the parts, as the
  /// grammar says and not as lenient readers have it (RFC 9112, section 3).
  init(line: ArraySlice<UInt8>) throws(Refusal) {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(Self.isToken),
      !parts[1].isEmpty, parts[1].allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw .malformed }
    method = String(decoding: parts[0], as: UTF8.self)
    target = String(decoding: parts[1], as: UTF8.self)
    minorVersion = try Self.minorVersion(parts[2])
  }

  /// Takes in a line `name: value`, without its end (RFC 9112, section 5).
  mutating func addField(line: ArraySlice<UInt8>) throws(Refusal) {
    // No space before the colon, and none at the start, which would go on with the line before.
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
      line[..<colon].allSatisfy(Self.isToken)
    else { throw .malformed }
    var value = line[(colon + 1)...].drop(while: Self.isBlank)
    while let last = value.last, Self.isBlank(last) { value.removeLast() }
    guard value.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }) else { throw .malformed }
    fields.append(
      Field(
        name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
        value: String(decoding: value, as: UTF8.self)))
  }

  private static func minorVersion(_ text: ArraySlice<UInt8>) throws(Refusal) -> Int {
    guard text.count == 8, text.starts(with: "HTTP/".utf8) else { throw .malformed }
    let (major, dot, minor) = (
      text[text.startIndex + 5], text[text.startIndex + 6], text[text.startIndex + 7]
    )
    guard dot == 0x2E, isDigit(major), isDigit(minor) else { throw .malformed }
    guard major == 0x31, minor <= 0x31 else { throw .version }
    return Int(minor - 0x30)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A character of names of methods and fields (RFC 9110, section 5.6.2).
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // ! # $ % & ' * + - . ^ _ ` | ~
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }
}
