#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The number of a host in the network: IPv4 or IPv6.
package enum NetworkAddress: Sendable, Hashable {
  case v4([UInt8])
  case v6([UInt8])

  /// A number in its usual form: `203.0.113.7`, `2001:db8::7`.
  package init?(_ text: String) {
    var v4 = in_addr()
    if unsafe inet_pton(AF_INET, text, &v4) == 1 {
      self = .v4(unsafe withUnsafeBytes(of: &v4) { unsafe Array($0) })
      return
    }
    var v6 = in6_addr()
    guard unsafe inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    self = .v6(unsafe withUnsafeBytes(of: &v6) { unsafe Array($0) })
  }

  /// The number as `curl` takes it.
  var text: String {
    switch self {
    case .v4(let bytes): bytes.map { String($0) }.joined(separator: ".")
    case .v6(let bytes):
      stride(from: 0, to: 16, by: 2).map {
        String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
      }.joined(separator: ":")
    }
  }
}
