import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder with nothing in it.
enum NewFolder {
  /// Makes the folder at `path`, or makes sure that it is empty.
  static func prepare(_ path: String) throws(StarterError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    guard errno == EEXIST else { throw .cannotMake(path: path, reason: lastErrorText()) }
    guard let names = folderNames(at: path) else {
      throw errno == ENOTDIR
        ? .isNotFolder(path: path) : .cannotMake(path: path, reason: lastErrorText())
    }
    guard names.isEmpty else { throw .isNotEmpty(path: path) }
  }
}
