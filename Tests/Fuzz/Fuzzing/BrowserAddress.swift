/// Addresses as browsers read them (the URL standard, section 4.4): with what they pass over gone.
enum BrowserAddress {
  /// The scheme, or `nil` for a relative address.
  static func scheme(of address: String) -> String? {
    var scheme = ""
    for scalar in normalized(address) {
      switch scalar {
      case "a"..."z", "A"..."Z": scheme.unicodeScalars.append(scalar)
      case "0"..."9", "+", "-", ".":
        if scheme.isEmpty { return nil }
        scheme.unicodeScalars.append(scalar)
      case ":": return scheme.isEmpty ? nil : scheme.lowercased()
      default: return nil
      }
    }
    return nil
  }

  /// Whether the address is relative, and to the same site.
  static func staysHere(_ address: String) -> Bool {
    let start = normalized(address).prefix(2)
    let isRooted = start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
    return scheme(of: address) == nil && !isRooted
  }

  /// The address without control characters and spaces at its ends, and without tabs and line ends.
  private static func normalized(_ address: String) -> [Unicode.Scalar] {
    address.unicodeScalars.drop { $0.value <= 0x20 }.filter { !["\t", "\n", "\r"].contains($0) }
  }
}
