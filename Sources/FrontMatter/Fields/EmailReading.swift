/// Tells e-mail addresses from what is none.
enum EmailReading {
  /// Whether a text is an address as HTML has it ("valid email address"), of a domain with a dot, since whoever
  /// reads the hub has to reach it.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isLocal) else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy(isLabel)
  }

  /// The address in `mailto:editors@example.org` or `<editors@example.org>`.
  static func meantAddress(_ text: String) -> String? {
    var meant = text[...]
    if meant.hasPrefix("<") && meant.hasSuffix(">") { meant = meant.dropFirst().dropLast() }
    if meant.lowercased().hasPrefix("mailto:") { meant = meant.dropFirst("mailto:".count) }
    return isAddress(String(meant)) ? String(meant) : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    (1...63).contains(label.count)
      && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
