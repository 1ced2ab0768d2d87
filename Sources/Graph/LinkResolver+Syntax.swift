extension LinkResolver {
  /// The schemes that a link in content may have (the design's list).
  static let allowedSchemes = ["https", "http", "mailto", "tel"]

  /// The scheme of an absolute address (RFC 3986, section 3.1), or `nil` for a relative one.
  static func scheme(of destination: String) -> String? {
    var length = 0
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if length == 0 { return nil }
      case UInt8(ascii: ":"):
        return length == 0 ? nil : String(destination.prefix(length))
      default: return nil
      }
      length += 1
    }
    return nil
  }

  /// Whether an address of the web has two slashes and a host after its scheme; `http:/example.org` leads nowhere from a disk.
  static func hasHost(_ destination: String, _ scheme: String) -> Bool {
    guard scheme.lowercased().hasPrefix("http") else { return true }
    let rest = destination.dropFirst(scheme.count + 1)
    return rest.hasPrefix("//") && rest.count > 2 && !rest.hasPrefix("///")
  }

  /// The path without query and fragment, and the fragment.
  static func split(_ destination: String) -> (path: String, fragment: String?) {
    let utf8 = destination.utf8
    let hash = utf8.firstIndex(of: UInt8(ascii: "#"))
    let beforeHash = destination[..<(hash ?? utf8.endIndex)]
    let query = beforeHash.utf8.firstIndex(of: UInt8(ascii: "?"))
    let path = beforeHash[..<(query ?? beforeHash.utf8.endIndex)]
    return (String(path), hash.map { String(destination[utf8.index(after: $0)...]) })
  }

  /// The text with `%41` read as `A`, or `nil` when that gives a control character or no UTF-8.
  static func percentDecoded(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 != UInt8(ascii: "%") && $0 >= 0x20 && $0 != 0x7F }) { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexValue),
        let low = rest.dropFirst().first.flatMap(hexValue)
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
