#if canImport(Glibc)
  package import Glibc
#else
  package import Darwin
#endif

/// What the operating system says of a file or folder without its being read: as long as all of it stays the
/// same, so do the bytes.
///
/// The time of modification alone would not do, since anyone can set it, as restoring from a copy does. The time
/// of change (`st_ctime`) is the kernel's own and moves with every write, rename and change of times.
package struct FileIdentity: Sendable, Hashable {
  /// The disk, and the number of the file on it.
  package let device: UInt64
  package let number: UInt64
  /// What it is and who may read it, as `st_mode`.
  package let mode: UInt32
  /// Bytes.
  package let size: Int64
  /// Nanoseconds since 1970.
  package let modified: Int64
  package let changed: Int64

  package init(
    device: UInt64, number: UInt64, mode: UInt32, size: Int64, modified: Int64, changed: Int64
  ) {
    self.device = device
    self.number = number
    self.mode = mode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// The identity that a call of `stat` gave.
  package init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    mode = UInt32(truncatingIfNeeded: status.st_mode)
    size = Int64(status.st_size)
    #if canImport(Glibc)
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #else
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #endif
  }

  /// The identity of what stands at `path`, not following a symbolic link; `nil` when nothing does.
  package init?(at path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether it is a folder, or a symbolic link, which may lead to one.
  package var isFolder: Bool { [S_IFDIR, S_IFLNK].contains(mode_t(mode) & S_IFMT) }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether this is another name of the file that was known by `other`, and has the same bytes: a new name moves the
  /// time of change.
  package func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && number == other.number && mode == other.mode && size == other.size
      && modified == other.modified
  }

  /// Whether the file was changed so shortly before `now`, in nanoseconds since 1970, that it could change
  /// again without its times telling: clocks of file systems tick in steps of up to ten milliseconds, or of
  /// two seconds where times have no fractions.
  package func isTooFresh(at now: Int64) -> Bool {
    let latest = max(changed, modified)
    let step: Int64 = latest % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return latest > now - step
  }

  /// The time now, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}
