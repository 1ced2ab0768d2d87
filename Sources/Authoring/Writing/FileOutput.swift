#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes on their way into an open file.
enum FileOutput {
  /// Writes all bytes; `false`, with the reason in `errno`, when that failed.
  static func append(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = unsafe write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if wrote >= 0 { done += wrote } else if errno != EINTR { return false }
      }
      return true
    }
  }
}
