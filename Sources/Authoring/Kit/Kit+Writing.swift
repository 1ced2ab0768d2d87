import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Kit {
  /// What became of the files of a kit, by path.
  public struct Outcome: Sendable, Equatable {
    /// Files that were made, or made anew.
    public var written: [String] = []
    /// Files that were as they should be.
    public var unchanged: [String] = []
    /// Files that somebody else made, and that were left as they are.
    public var left: [String] = []
  }

  /// Writes the kit into a folder. Only files that a kit has made are replaced, unless `replacesForeign`.
  public func write(
    into folder: String, replacesForeign: Bool = false
  ) throws(NewFileError) -> Outcome {
    var outcome = Outcome()
    for file in files {
      let path = folder + "/" + file.path.text
      let present = try? readFile(at: path)
      if present == file.bytes {
        outcome.unchanged.append(file.path.text)
      } else if let present, !KitFile.isOwn(present), !replacesForeign {
        outcome.left.append(file.path.text)
      } else {
        try Self.replace(file.path, with: file.bytes, in: folder, isPresent: present != nil)
        outcome.written.append(file.path.text)
      }
    }
    return outcome
  }

  /// Writes a file beside the present one and renames it, so that the place is never empty.
  private static func replace(
    _ path: PagePath, with bytes: [UInt8], in folder: String, isPresent: Bool
  ) throws(NewFileError) {
    guard isPresent, let new = PagePath(path.text + ".new") else {
      return try NewFiles(below: folder).write([(path, bytes)])
    }
    try NewFiles(below: folder).write([(new, bytes)])
    guard unsafe rename(folder + "/" + new.text, folder + "/" + path.text) != 0 else { return }
    let reason = lastErrorText()
    _ = unsafe unlink(folder + "/" + new.text)
    throw .refused(path: folder + "/" + path.text, reason: reason)
  }
}
