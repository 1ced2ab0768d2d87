import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that is in an output folder, seen without following a symbolic link.
struct FoundFile: Sendable {
  /// The path from the root of the output, in UTF-8; an empty folder's ends with `/`.
  let path: String
  /// Bytes, or `nil` for what is not a regular file: a symbolic link, a pipe, an empty folder.
  let size: Int?

  /// Everything below the folder `root`, in the order of the bytes of the paths, but for the manifest and
  /// for what is hidden at the top, which a build keeps. A name in `shown` counts even when it is hidden.
  static func all(in root: String, showing shown: Set<[UInt8]>) -> [FoundFile] {
    var found: [FoundFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let names = folderNames(at: root + "/" + folder) ?? []
      if names.isEmpty && !folder.isEmpty { found.append(FoundFile(path: folder, size: nil)) }
      for name in names {
        if folder.isEmpty && isPassedOver(name, shown) { continue }
        let path = folder + name
        var status = stat()
        let isKnown = unsafe lstat(root + "/" + path, &status) == 0
        switch status.st_mode & S_IFMT {
        case S_IFDIR where isKnown: folders.append(path + "/")
        case S_IFREG where isKnown: found.append(FoundFile(path: path, size: Int(status.st_size)))
        default: found.append(FoundFile(path: path, size: nil))
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func isPassedOver(_ name: String, _ shown: Set<[UInt8]>) -> Bool {
    name == Manifest.fileName || (name.hasPrefix(".") && !shown.contains(Array(name.utf8)))
  }
}
