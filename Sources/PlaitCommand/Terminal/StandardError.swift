#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What people and logs read while a command works.
enum StandardError {
  /// Writes text as it is.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = unsafe Glibc.write(
          2, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if wrote > 0 { done += wrote } else if wrote < 0 && errno != EINTR { return }
      }
    }
  }

  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Whether colour may be shown: on a terminal, unless `NO_COLOR` is set (no-color.org).
  static var showsColour: Bool {
    guard isTerminal else { return false }
    return Machine.environment("NO_COLOR").map(\.isEmpty) ?? true
  }
}
