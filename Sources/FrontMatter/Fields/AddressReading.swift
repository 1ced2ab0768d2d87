/// Tells paths and web addresses from what is neither.
enum AddressReading {
  /// What keeps a text from being a path to a file of the hub, or `nil` when it may be one.
  static func fault(ofPath text: String) -> Fault.PathFault? {
    let bytes = text.utf8
    guard
      bytes.contains(where: isSuspect) || bytes.starts(with: "www.".utf8)
        || bytes.first == UInt8(ascii: "/")
    else { return nil }
    if text.hasPrefix("www.") || text.contains("://") || text.hasPrefix("mailto:") {
      return .webAddress
    }
    if bytes.contains(UInt8(ascii: "\\")) { return .backslash }
    if bytes.first == UInt8(ascii: "/") || bytes.dropFirst().first == UInt8(ascii: ":") {
      return .absolute
    }
    return bytes.first(where: isSuspect).map { .character(Character(Unicode.Scalar($0))) }
  }

  /// Bytes that no path may hold: they mean something in an address, or Windows refuses them.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "*"),
      UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"), 0x0A, 0x0D, 0x09:
      true
    default: false
    }
  }

  /// Whether a text is `https://` or `http://` with a host and nothing that a URL cannot hold.
  static func isWebAddress(_ text: String) -> Bool {
    let bytes = text.utf8
    let start = length(of: "https://", in: bytes) ?? length(of: "http://", in: bytes)
    guard let start else { return false }
    var isInHost = true
    var hostHasDot = false
    for byte in bytes.dropFirst(start) {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): isInHost = false
      case UInt8(ascii: "."): hostHasDot = hostHasDot || isInHost
      // A name and password before the host mostly serve to hide where a link goes.
      case UInt8(ascii: "@") where isInHost: return false
      case 0x00...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), 0x7F:
        return false
      default: break
      }
    }
    return hostHasDot
  }

  /// The length of a scheme at the start of a text, whatever its case.
  private static func length(of scheme: String, in bytes: String.UTF8View) -> Int? {
    var rest = bytes.makeIterator()
    for wanted in scheme.utf8 {
      guard let byte = rest.next() else { return nil }
      let isLetter = (0x61...0x7A).contains(wanted)
      guard (isLetter ? byte | 0x20 : byte) == wanted else { return nil }
    }
    return scheme.utf8.count
  }

  /// The address that `www.example.org` or `example.org/page` must mean.
  static func meantAddress(_ text: String) -> String? {
    let isBare = !text.contains(":") && !text.hasPrefix("/") && !text.hasPrefix(".")
    let host = text.prefix { $0 != "/" }
    guard isBare, host.contains("."), !host.hasSuffix(".md") else { return nil }
    let meant = "https://" + text
    return isWebAddress(meant) ? meant : nil
  }
}
