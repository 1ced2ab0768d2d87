#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is piped into a command.
enum StandardInput {
  /// Everything up to its end, or `nil` when that is more than `limit` bytes or cannot be read.
  static func readAll(atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if got < 0 && errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<got])
      if bytes.count > limit { return nil }
    }
  }
}

/// What a command gives to a pipe.
enum StandardOutput {
  /// Writes bytes as they are; a reader that has gone away ends it quietly.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let wrote = unsafe rest.withUnsafeBytes { unsafe Glibc.write(1, $0.baseAddress, $0.count) }
      if wrote > 0 { rest = rest.dropFirst(wrote) } else if wrote < 0 && errno != EINTR { return }
    }
  }
}
