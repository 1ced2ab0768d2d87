import Basics
import Model
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which program this is, to the byte: another one may write other pages from the same content.
enum ProgramIdentity {
  /// The program's own file, or `nil` where it cannot be found.
  static let file: FileIdentity? = path.flatMap(FileIdentity.init(at:))

  private static let known = Mutex<Digest?>(nil)

  /// The digest of the program's own file, or `nil` where it cannot be read.
  static var digest: Digest? {
    known.withLock { known in
      if known == nil, let path {
        var reader = FileDigest()
        known = reader.digest(at: path, upTo: .max)
      }
      return known
    }
  }

  /// Whether the file and the digest of some program are this one's. Where the file is the same, the digest is not made
  /// again: that would take longer than all else there is to do when nothing has changed.
  static func isOwn(_ file: FileIdentity, digest: Digest) -> Bool {
    if file == self.file { known.withLock { $0 = digest } }
    return digest == self.digest
  }

  private static var path: String? {
    #if canImport(Glibc)
      guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return nil }
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    #else
      var size = UInt32(PATH_MAX)
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      return unsafe String(cString: buffer)
    #endif
  }
}
