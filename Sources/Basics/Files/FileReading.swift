#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a file could not be read.
public struct FileReadingError: Error, Hashable {
  /// What the operating system said, in its own words.
  public let reason: String

  package init(reason: String) {
    self.reason = reason
  }
}

/// The bytes of the regular file at `path`, or the first `most` of them; a symbolic link at its end is not
/// followed, and a pipe is not waited for.
public func readFile(
  at path: String, upTo most: Int = .max
) throws(FileReadingError) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileReadingError(reason: lastErrorText()) }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw FileReadingError(reason: "it is not a file")
  }
  var failed = false
  let size = min(Int(status.st_size), most)
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = unsafe read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 {
        failed = got < 0
        break
      }
      count += got
    }
  }
  if failed { throw FileReadingError(reason: lastErrorText()) }
  return bytes
}

/// The size of the file at `path` in bytes, or `nil` when it cannot be told.
package func fileSize(at path: String) -> Int? {
  var status = stat()
  return unsafe lstat(path, &status) == 0 ? Int(status.st_size) : nil
}

/// What the operating system says of the last call that failed.
package func lastErrorText() -> String {
  unsafe String(cString: strerror(errno))
}
