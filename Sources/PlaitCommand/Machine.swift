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

  /// The folder that holds a folder, and the name that this has in it; `nil` when it is not there.
  static func place(of folder: String) -> (folder: String, name: String)? {
    guard let resolved = unsafe realpath(folder, nil) else { return nil }
    defer { unsafe free(resolved) }
    let path = unsafe String(cString: resolved)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
  }

  /// What a variable of the environment holds, or `nil` when it is not set.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
