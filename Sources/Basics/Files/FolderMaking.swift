#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the folders in which something is about to be written.
package enum FolderMaking {
  /// A folder that the system refused to make, and what it said.
  package struct Refusal: Error {
    /// The path of the folder.
    package let path: String
    /// The system's own words.
    package let reason: String
  }

  /// Makes the folder at `path` with those above it, where they are not there yet.
  package static func make(_ path: String) throws(Refusal) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if unsafe mkdir(made, 0o755) != 0 && errno != EEXIST && !isFolder(made) {
        throw Refusal(path: made, reason: lastErrorText())
      }
    }
  }

  /// The folder in which the file at a path stands.
  package static func parent(of path: some StringProtocol) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a folder is there, be it one in which nothing may be made.
  private static func isFolder(_ path: String) -> Bool {
    let reason = errno
    defer { errno = reason }
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
