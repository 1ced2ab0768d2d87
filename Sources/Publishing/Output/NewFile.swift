import Content

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file beside the content and the output that a command writes.
package enum NewFile {
  /// Writes the file at `path` in place of what it was; gives what the system said when that failed. A
  /// symbolic link at its end is not followed.
  package static func write(_ bytes: [UInt8], to path: String) -> String? {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe open(path, flags, 0o644)
    guard file >= 0 else { return lastErrorText() }
    var rest = bytes[...]
    while !rest.isEmpty {
      let wrote = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if wrote >= 0 {
        rest = rest.dropFirst(wrote)
      } else if errno != EINTR {
        let reason = lastErrorText()
        close(file)
        return reason
      }
    }
    return close(file) == 0 ? nil : lastErrorText()
  }
}
