import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a build, which may be an earlier one that somebody else has sent.
///
/// What is read of it is text to show, up to a limit. It is read through no symbolic link: the review would
/// otherwise carry files from elsewhere on the machine to whoever it is sent to.
struct OutputReader {
  private let root: String

  init(at root: String) {
    self.root = root
  }

  /// The files that its manifest lists.
  func listedFiles() throws(OutputError) -> [ListedFile] {
    let path = root + "/" + Manifest.fileName
    do {
      return try ManifestReader.read(try readFile(at: path, upTo: ManifestReader.mostBytes))
    } catch let error as FileReadingError {
      throw OutputError.unreadable(path: path, reason: error.reason)
    } catch {
      throw OutputError.unreadable(path: path, reason: "it is not the manifest of a build")
    }
  }

  /// The bytes of a file, or the first `most` of them; `nil` when it is not there, or only through a link.
  func bytes(at path: String, upTo most: Int = mostBytes) -> [UInt8]? {
    guard PagePath(path) != nil else { return nil }
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard Self.isFolder(folder) else { return nil }
    }
    return try? readFile(at: root + "/" + path, upTo: most)
  }

  /// More than any page that is written by hand.
  private static let mostBytes = 4 << 20

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
