/// JSON as UTF-8 bytes, written so that it is also safe inside a `<script>` element.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so neither `</script>` nor `<!--` nor a
/// line end of JavaScript can come out of a string.
public struct JSON: Sendable, Hashable {
  /// The text in UTF-8.
  public let bytes: [UInt8]

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A string.
  public static func string(_ text: String) -> JSON {
    var bytes: [UInt8] = [0x22]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: #"\""#.utf8)
      case "\\": bytes.append(contentsOf: #"\\"#.utf8)
      case "\n": bytes.append(contentsOf: #"\n"#.utf8)
      case "\r": bytes.append(contentsOf: #"\r"#.utf8)
      case "\t": bytes.append(contentsOf: #"\t"#.utf8)
      case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count)).utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
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
