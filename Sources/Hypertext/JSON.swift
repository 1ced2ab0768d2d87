/// JSON as UTF-8 bytes, written so that it is also safe inside a `<script>` element.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so neither `</script>` nor `<!--` nor a
/// line end of JavaScript can come out of a string.
public struct JSON: Sendable, Hashable {
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// The text, for an attribute.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A string.
  public static func string(_ text: String) -> JSON {
    var bytes: [UInt8] = [0x22]
    let utf8 = text.utf8
    bytes.reserveCapacity(utf8.count + 2)
    if utf8.allSatisfy({ $0 != 0xE2 && !ByteSet.escapedInJSON.contains($0) }) {
      bytes.append(contentsOf: utf8)
      bytes.append(0x22)
      return JSON(bytes: bytes)
    }
    var place = utf8.startIndex
    while place < utf8.endIndex {
      let byte = utf8[place]
      place = utf8.index(after: place)
      switch byte {
      case 0x22: bytes.append(contentsOf: #"\""#.utf8)
      case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0..<0x20, 0x26, 0x3C, 0x3E, 0x7F:
        bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      case 0xE2 where utf8[place...].starts(with: [0x80, 0xA8]):
        bytes.append(contentsOf: #"\u2028"#.utf8)
        place = utf8.index(place, offsetBy: 2)
      case 0xE2 where utf8[place...].starts(with: [0x80, 0xA9]):
        bytes.append(contentsOf: #"\u2029"#.utf8)
        place = utf8.index(place, offsetBy: 2)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return JSON(bytes: bytes)
  }

  /// A whole number.
  public static func number(_ number: Int) -> JSON {
    JSON(bytes: Array(String(number).utf8))
  }

  /// `true` or `false`.
  public static func boolean(_ value: Bool) -> JSON {
    JSON(bytes: Array((value ? "true" : "false").utf8))
  }

  /// An array.
  public static func array(_ elements: [JSON]) -> JSON {
    var bytes: [UInt8] = [0x5B]
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(contentsOf: element.bytes)
    }
    bytes.append(0x5D)
    return JSON(bytes: bytes)
  }

  /// An object with its members in the order given; a member without a value is left out.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    object(members.map { ($0.key, $0.value) })
  }

  /// The same from a list.
  public static func object(_ members: [(key: String, value: JSON?)]) -> JSON {
    var bytes: [UInt8] = [0x7B]
    for (key, value) in members {
      guard let value else { continue }
      if bytes.count > 1 { bytes.append(0x2C) }
      bytes.append(contentsOf: string(key).bytes)
      bytes.append(0x3A)
      bytes.append(contentsOf: value.bytes)
    }
    bytes.append(0x7D)
    return JSON(bytes: bytes)
  }
}
