#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command asks of the machine it runs on.
enum Machine {
  /// Lets the system have back what is larger than a page of the hub as soon as it is free.
  ///
  /// glibc would raise the size from which it does so, up to 32 MiB, with each large piece that is freed; pieces
  /// that are kept then lie between holes. With a fixed size the peak of 10,000 pages falls by a sixth, and no
  /// time is lost.
  static func giveBackLargeMemory() {
    #if canImport(Glibc)
      // Swift's Glibc module does not show `malloc.h`; M_MMAP_THRESHOLD is -3.
      typealias Mallopt = @convention(c) (Int32, Int32) -> Int32
      guard let symbol = unsafe dlsym(nil, "mallopt") else { return }
      _ = unsafe unsafeBitCast(symbol, to: Mallopt.self)(-3, 64 << 10)
    #endif
  }

  /// How many processors there are to work on.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A path as it should be opened: absolute ones as they are, others from the working folder.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(folder) }
    return unsafe String(cString: folder) + "/" + path
  }

  /// The path of a folder from one that holds it, however deep; `nil` when one is not there or does not hold the other.
  static func path(of folder: String, from holder: String) -> String? {
    guard let inner = resolved(folder), var outer = resolved(holder) else { return nil }
    if !outer.hasSuffix("/") { outer += "/" }
    guard inner.hasPrefix(outer) else { return nil }
    return String(inner.dropFirst(outer.count))
  }

  /// The path of what is there, with every symbolic link followed, or `nil` when nothing is.
  static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// What a variable of the environment holds, or `nil` when it is not set.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
