import Basics
public import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes files below a folder that are not there yet: nothing is overwritten, nothing is written through
/// a symbolic link, and when one file cannot be made, none is left behind.
public struct NewFiles {
  private let root: String

  /// Files below the folder at `root`, which has to be there.
  public init(below root: String) { self.root = root }

  /// Makes the files, with the folders above them.
  public func write(_ files: [(path: PagePath, bytes: [UInt8])]) throws(NewFileError) {
    let folder = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .refused(path: root, reason: lastErrorText()) }
    defer { close(folder) }
    var made = Made()
    do throws(NewFileError) {
      try UnfinishedWork.uninterrupted { () throws(NewFileError) in
        for file in files { try write(file.bytes, to: file.path, below: folder, &made) }
      }
    } catch {
      for path in made.files.reversed() { _ = unsafe unlinkat(folder, path, 0) }
      for path in made.folders.reversed() { _ = unsafe unlinkat(folder, path, AT_REMOVEDIR) }
      throw error
    }
  }

  /// What was made so far, by path.
  private struct Made {
    var files: [String] = []
    var folders: [String] = []
  }

  private func write(
    _ bytes: [UInt8], to path: PagePath, below folder: Int32, _ made: inout Made
  ) throws(NewFileError) {
    let parent = try openFolder(path, below: folder, &made)
    defer { if parent != folder { close(parent) } }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(parent, String(path.name), flags, 0o644)
    guard file >= 0 else {
      throw errno == EEXIST ? .exists(path: shown(path.text)) : refusal(of: path.text)
    }
    made.files.append(path.text)
    guard writeAll(bytes, to: file) else {
      let refusal = refusal(of: path.text)
      close(file)
      throw refusal
    }
    // A full disk or a spent quota may be told only now.
    if close(file) != 0 { throw refusal(of: path.text) }
  }

  /// Opens the folder of a file, step by step so that no step can be a link to somewhere else.
  private func openFolder(
    _ path: PagePath, below folder: Int32, _ made: inout Made
  ) throws(NewFileError) -> Int32 {
    var here = folder
    var walked = ""
    for part in path.folder.split(separator: "/").map(String.init) {
      walked += walked.isEmpty ? part : "/" + part
      if unsafe mkdirat(here, part, 0o755) == 0 { made.folders.append(walked) }
      let next = unsafe openat(here, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let reason = errno
      if here != folder { close(here) }
      guard next >= 0 else {
        if reason == ELOOP || reason == ENOTDIR { throw .isNotFolder(path: shown(walked)) }
        errno = reason
        throw refusal(of: walked)
      }
      here = next
    }
    return here
  }

  private func refusal(of path: String) -> NewFileError {
    .refused(path: shown(path), reason: lastErrorText())
  }

  private func shown(_ path: String) -> String { root == "." ? path : root + "/" + path }
}
