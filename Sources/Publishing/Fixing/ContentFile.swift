import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of the content that is replaced as a whole: whoever reads it sees the old one or the new one.
struct ContentFile {
  private let path: String
  private let folder: String

  /// The file at a path, which must lead to a place in the content folder.
  init(path: String, below content: String) throws(OutputError) {
    self.path = path
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard let root = Self.real(content), let place = Self.real(folder),
      (place + "/").hasPrefix(root + "/")
    else {
      throw OutputError.refused(path: path, reason: "it is not in the content folder")
    }
  }

  /// Writes the file anew, when it still holds `before`. Its permissions stay as they are.
  func replace(_ before: [UInt8], with after: [UInt8]) throws(OutputError) {
    let now: [UInt8]
    do {
      now = try readFile(at: path)
    } catch {
      throw OutputError.refused(path: path, reason: error.reason)
    }
    guard now == before else {
      throw OutputError.refused(path: path, reason: "it was changed in the meantime")
    }
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw refusal() }
    let name = folder + "/.plait-" + String(UInt64.random(in: 0 ... .max), radix: 36)
    let mode = status.st_mode & 0o777
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(name, flags, mode)
    guard descriptor >= 0 else { throw refusal() }
    let isWritten =
      writeAll(after, to: descriptor) && fchmod(descriptor, mode) == 0
      && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, unsafe rename(name, path) == 0 else {
      let refusal = refusal()
      unsafe unlink(name)
      throw refusal
    }
  }

  private func refusal() -> OutputError { .refused(path: path, reason: lastErrorText()) }

  private static func real(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
