import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks the system for the numbers of a host.
enum NameLookup {
  /// What came of it.
  enum Outcome: Sendable, Hashable {
    case found([NetworkAddress])
    /// Nobody has that name.
    case noSuchName
    /// It could not be told: there is no network, or no answer.
    case noAnswer
  }

  /// The numbers of a host, for which the network is waited for.
  static func numbers(of host: String) async -> Outcome {
    await OwnThread.run { wait(for: host) } ?? .noAnswer
  }

  private static func wait(for host: String) -> Outcome {
    var hints = unsafe addrinfo()
    unsafe hints.ai_family = AF_UNSPEC
    unsafe hints.ai_socktype = streamSocket
    var list: UnsafeMutablePointer<addrinfo>?
    let status = unsafe getaddrinfo(host, nil, &hints, &list)
    defer { if let list = unsafe list { unsafe freeaddrinfo(list) } }
    guard status == 0 else {
      return status == EAI_NONAME || status == noData ? .noSuchName : .noAnswer
    }
    var numbers: [NetworkAddress] = []
    var next = unsafe list
    while let entry = unsafe next {
      if let number = unsafe number(in: entry.pointee), !numbers.contains(number) {
        numbers.append(number)
      }
      unsafe next = entry.pointee.ai_next
    }
    return numbers.isEmpty ? .noSuchName : .found(numbers)
  }

  private static func number(in entry: addrinfo) -> NetworkAddress? {
    guard let address = unsafe entry.ai_addr else { return nil }
    switch unsafe entry.ai_family {
    case AF_INET:
      return unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        .v4(unsafe withUnsafeBytes(of: &$0.pointee.sin_addr) { unsafe Array($0) })
      }
    case AF_INET6:
      return unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        .v6(unsafe withUnsafeBytes(of: &$0.pointee.sin6_addr) { unsafe Array($0) })
      }
    default: return nil
    }
  }

  #if canImport(Glibc)
    private static let streamSocket = Int32(SOCK_STREAM.rawValue)
    // EAI_NODATA, which glibc shows only to those who ask for all of GNU: the name is there, a number is not.
    private static let noData: Int32 = -5
  #else
    private static let streamSocket = SOCK_STREAM
    private static let noData = EAI_NODATA
  #endif
}
