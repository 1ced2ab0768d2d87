#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which folder a path leads to: another one after it was replaced, or a folder above it was renamed, of which the
/// system tells nobody who watches the folder itself.
struct WatchedFolder: Sendable, Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The folder at a path, which may be a symbolic link to it; `nil` when there is none.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
