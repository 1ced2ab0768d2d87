#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes folders that a build made, following no symbolic link.
package enum FolderRemoval {
  /// Removes the folder at `path` and everything below it; what cannot be removed is left.
  package static func remove(_ path: String) {
    // Folders are gathered from the top down and removed from the bottom up.
    var folders = [path]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      for name in folderNames(at: folder) ?? [] {
        let entry = folder + "/" + name
        if unsafe unlink(entry) != 0 { folders.append(entry) }
      }
    }
    for folder in folders.reversed() { unsafe rmdir(folder) }
  }
}
