/// Tells paths and web addresses from what is neither.
enum AddressReading {
  /// What keeps a text from being a path to a file of the hub, or `nil` when it may be one.
  static func fault(ofPath text: String) -> FieldProblem.PathFault? {
    if text.hasPrefix("www.") || text.contains("://") || text.hasPrefix("mailto:") {
      return .webAddress
    }
    if text.utf8.contains(UInt8(ascii: "\\")) { return .backslash }
    if text.utf8.first == UInt8(ascii: "/") || text.utf8.dropFirst().first == UInt8(ascii: ":") {
      return .absolute
    }
    for character in text where "%?:*\"<>|".contains(character) { return .character(character) }
    return nil
  }

  /// Whether a text is `https://` or `http://` with a host and nothing that a URL cannot hold.
  static func isWebAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    let start = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
    guard start > 0 else { return false }
    let rest = text.utf8.dropFirst(start)
    let host = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard host.contains(UInt8(ascii: ".")) || host.starts(with: "localhost".utf8) else {
      return false
    }
    let refused = Set("<>\"{}|\\^` ".utf8)
    return !host.contains(UInt8(ascii: "@"))
      && rest.allSatisfy { $0 > 0x20 && !refused.contains($0) }
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
