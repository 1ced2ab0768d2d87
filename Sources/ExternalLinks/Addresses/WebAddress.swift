#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An address that can be asked: `http` or `https`, a host, perhaps a port, a path and a query.
///
/// It is taken apart strictly and put together anew, so that no program can read another host out of it than
/// the one that was looked up. A fragment is dropped: only a browser looks at it.
package struct WebAddress: Sendable, Hashable {
  /// Why a text is no such address.
  package enum Problem: Error, Hashable {
    /// It cannot be read.
    case malformed
    /// It holds a user name or a password.
    case hasUser
    /// Its host is written in letters beyond a to z.
    case foreignLetters
  }

  /// Whether the connection is secured.
  let isSecure: Bool
  /// The name of the host in lower case, or its number; an IPv6 number without its brackets.
  let host: String
  /// The port, also when it is the usual one.
  let port: Int
  /// The path with the query, from its `/`.
  let path: String
  /// The number of the host, where the address names it by number.
  let number: NetworkAddress?

  /// The address in a text.
  package init(_ text: String) throws(Problem) {
    guard text.utf8.count <= Self.mostBytes, let colon = text.utf8.firstIndex(of: 0x3A) else {
      throw .malformed
    }
    switch text[..<colon].lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: throw .malformed
    }
    let rest = Array(text.utf8[colon...].dropFirst())
    guard rest.starts(with: "//".utf8) else { throw .malformed }
    let authority = rest[2...].prefix { !"/?#\\".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "@")) { throw .hasUser }
    (host, number, port) = try Self.hostAndPort(authority, usualPort: isSecure ? 443 : 80)
    path = Self.encodedPath(rest[authority.endIndex...])
  }

  private init(_ other: WebAddress, path: String) {
    isSecure = other.isSecure
    host = other.host
    port = other.port
    number = other.number
    self.path = path
  }

  /// The address as text, in the one way in which it is written here.
  package var text: String { origin + path }

  /// The scheme, the host and the port.
  var origin: String {
    let name = host.utf8.contains(0x3A) ? "[\(host)]" : host
    let isUsual = port == (isSecure ? 443 : 80)
    return (isSecure ? "https://" : "http://") + name + (isUsual ? "" : ":\(port)")
  }

  /// The same host with another path.
  func with(path: some Sequence<UInt8>) -> WebAddress {
    WebAddress(self, path: Self.encodedPath(Array(path)[...]))
  }

  /// No honest address is longer.
  static let mostBytes = 8_000

  private static func hostAndPort(
    _ authority: ArraySlice<UInt8>, usualPort: Int
  ) throws(Problem) -> (String, NetworkAddress?, Int) {
    var name = authority
    var rest = ArraySlice<UInt8>()
    if authority.first == UInt8(ascii: "[") {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { throw .malformed }
      name = authority[authority.startIndex + 1..<end]
      rest = authority[(end + 1)...]
    } else if let colon = authority.firstIndex(of: 0x3A) {
      name = authority[..<colon]
      rest = authority[colon...]
    }
    let port = try port(rest) ?? usualPort
    let text = String(decoding: name, as: UTF8.self).lowercased()
    if authority.first == UInt8(ascii: "[") {
      guard let number = NetworkAddress(text), case .v6 = number else { throw .malformed }
      return (number.text, number, port)
    }
    if name.contains(where: { $0 >= 0x80 }) { throw .foreignLetters }
    return try (hostName(text), NetworkAddress(text), port)
  }

  private static func port(_ text: ArraySlice<UInt8>) throws(Problem) -> Int? {
    if text.isEmpty { return nil }
    guard text.first == 0x3A else { throw .malformed }
    let digits = text.dropFirst()
    if digits.isEmpty { return nil }
    guard digits.count <= 5, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(String(decoding: digits, as: UTF8.self)), (1...65535).contains(port)
    else { throw .malformed }
    return port
  }

  /// A name of letters, digits, hyphens and dots. One that ends in a number is an IPv4 number, and that is only
  /// taken in its usual form: programs disagree on what `127.1` or `0x7f.1` mean.
  private static func hostName(_ text: String) throws(Problem) -> String {
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = labels.allSatisfy { label in
      (1...63).contains(label.utf8.count)
        && label.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
    }
    guard isPlain, name.utf8.count <= 253, let last = labels.last else { throw .malformed }
    let endsInNumber = last.utf8.allSatisfy { (0x30...0x39).contains($0) } || last.hasPrefix("0x")
    if endsInNumber, NetworkAddress(name) == nil { throw .malformed }
    return name
  }

  /// A path and query up to its fragment, with everything encoded that may not stand in an address.
  private static func encodedPath(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var path: [UInt8] = bytes.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    for byte in bytes.prefix(while: { $0 != UInt8(ascii: "#") }) {
      if byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte) {
        path += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        path.append(byte)
      }
    }
    return String(decoding: path, as: UTF8.self)
  }
}
