#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files a piece at a time for their digests, so that a large one takes no more memory than a small.
package struct FileDigest {
  package init() {}

  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// The digest of the regular file at `path`, or `nil` when it cannot be read or is longer than `most`
  /// bytes by now. A symbolic link at its end is not followed, and a pipe is not waited for.
  package mutating func digest(at path: String, upTo most: Int) -> Digest? {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    var hash = SHA256()
    var total = 0
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if got < 0 && errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { return hash.finalize() }
      total += got
      if total > most { return nil }
      hash.update(buffer[..<got])
    }
  }
}
