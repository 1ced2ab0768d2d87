import Content
import Crypto

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which program this is, to the byte: another one may write other pages from the same content.
enum ProgramIdentity {
  /// The SHA-256 of the program's own file in hexadecimal, or `nil` where it cannot be read.
  static let digest: String? = {
    guard let path, let bytes = try? readFile(at: path) else { return nil }
    return Manifest.hexadecimal(SHA256.hash(data: bytes))
  }()

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
