extension WebAddress {
  /// The address that a reference means which was found at this one (RFC 3986, section 5), as in the header
  /// `Location`; `nil` when it is none that can be asked.
  func resolving(_ reference: String) -> WebAddress? {
    let bytes = Array(reference.utf8.prefix { $0 != UInt8(ascii: "#") })
    if bytes.isEmpty { return self }
    if bytes.starts(with: "//".utf8) {
      return try? WebAddress((isSecure ? "https:" : "http:") + reference)
    }
    if Self.hasScheme(bytes) { return try? WebAddress(reference) }
    guard bytes.count <= Self.mostBytes else { return nil }
    if bytes[0] == UInt8(ascii: "?") { return with(path: ownPath + bytes) }
    let query = bytes.drop { $0 != UInt8(ascii: "?") }
    let path = bytes[..<query.startIndex]
    if path.first == UInt8(ascii: "/") { return with(path: Self.withoutDots(path) + query) }
    let folder = ownPath[..<(ownPath.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
    return with(path: Self.withoutDots(folder + [UInt8(ascii: "/")] + path) + query)
  }

  /// The path without the query.
  private var ownPath: [UInt8] { Array(path.utf8.prefix { $0 != UInt8(ascii: "?") }) }

  /// Whether something before a colon could pass for a scheme.
  private static func hasScheme(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(where: { ":/?".utf8.contains($0) }) else { return false }
    return bytes[end] == 0x3A
  }

  /// A path without its steps `.` and `..`.
  private static func withoutDots(_ path: some Collection<UInt8>) -> [UInt8] {
    let steps = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst()
    var kept: [[UInt8]] = []
    for (number, step) in steps.enumerated() {
      let isLast = number == steps.count - 1
      switch String(decoding: step, as: UTF8.self) {
      case ".": if isLast { kept.append([]) }
      case "..":
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append([]) }
      default: kept.append(Array(step))
      }
    }
    return kept.flatMap { [UInt8(ascii: "/")] + $0 }
  }
}
