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

  /// Makes the folder at `path` with those above it, where they are not there yet; gives the paths of those that it made, from
  /// the top. Where one cannot be made, it makes none.
  @discardableResult
  package static func make(_ path: String) throws(Refusal) -> [String] {
    var made: [String] = []
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += folder.isEmpty || folder.hasSuffix("/") ? String(part) : "/" + part
      if unsafe mkdir(folder, 0o755) == 0 {
        made.append(folder)
      } else if errno != EEXIST && !isFolder(folder) {
        let reason = lastErrorText()
        removeEmpty(made)
        throw Refusal(path: folder, reason: reason)
      }
    }
    return made
  }

  /// Removes folders that were made for something that did not come; what stands in them by now stays.
  package static func removeEmpty(_ made: [String]) {
    for folder in made.reversed() { unsafe rmdir(folder) }
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
