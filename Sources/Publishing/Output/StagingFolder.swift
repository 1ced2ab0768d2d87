import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder beside the output in which a build is laid down whole before it takes the output's place.
///
/// The folder is locked while its build lives, so that a later build can tell what a killed one left
/// behind and clear it away.
final class StagingFolder: Sendable {
  /// The path of the folder.
  let path: String
  private let descriptor: Int32
  /// The folders above it that were made for it.
  private let parents: [String]

  /// The beginning of the names of staging folders for the output called `name`.
  static func namePrefix(for name: some StringProtocol) -> String { ".\(name).plait-" }

  /// A new empty folder in `parent`, which is made where it is not there, for the output called `name`.
  init(in parent: String, for name: some StringProtocol) throws(OutputError) {
    parents = try OutputError.makingFolder(parent)
    Self.clearAbandoned(in: parent, for: name)
    for _ in 0..<Self.mostAttempts {
      let number = UInt64.random(in: 0 ... .max)
      let chosen = parent + "/" + Self.namePrefix(for: name) + String(number, radix: 36)
      guard UnfinishedWork.begin(chosen, making: { unsafe mkdir(chosen, 0o755) == 0 }) else {
        if errno == EEXIST { continue }
        break
      }
      // Until it is locked, another build may take the folder for an abandoned one and clear it away.
      if let descriptor = Self.locked(chosen) {
        path = chosen
        self.descriptor = descriptor
        return
      }
    }
    let refusal = OutputError.refused(path: Self.shown(parent), reason: lastErrorText())
    FolderMaking.removeEmpty(parents)
    throw refusal
  }

  /// The path of a folder by which people know it: not `.`.
  private static func shown(_ folder: String) -> String {
    guard folder == ".", let resolved = unsafe realpath(folder, nil) else { return folder }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// A new empty folder beside the file at `path`, for what the file is made of.
  convenience init(besideFile path: String) throws(OutputError) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    try self.init(in: FolderMaking.parent(of: path), for: name)
  }

  private static let mostAttempts = 16

  /// A descriptor that holds the folder at `path` locked, or `nil` when another build has removed it.
  private static func locked(_ path: String) -> Int32? {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var held = stat()
    var named = stat()
    if flock(descriptor, LOCK_EX) == 0, unsafe fstat(descriptor, &held) == 0,
      unsafe lstat(path, &named) == 0, held.st_ino == named.st_ino
    {
      return descriptor
    }
    close(descriptor)
    return nil
  }

  deinit {
    close(descriptor)
  }

  /// Makes the folder at a path below this one, with the folders above it.
  private func makeFolder(_ relative: some StringProtocol) throws(OutputError) {
    guard !relative.isEmpty else { return }
    if unsafe mkdirat(descriptor, String(relative), 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = relative.lastIndex(of: "/") else {
      throw refusal(of: String(relative))
    }
    try makeFolder(relative[..<slash])
    if unsafe mkdirat(descriptor, String(relative), 0o755) != 0 && errno != EEXIST {
      throw refusal(of: String(relative))
    }
  }

  /// Writes a new file, and makes its folder where it is the first in it.
  func write(_ bytes: [UInt8], to relative: String) throws(OutputError) {
    var file = create(relative)
    if file < 0 && errno == ENOENT, let slash = relative.lastIndex(of: "/") {
      try makeFolder(relative[..<slash])
      file = create(relative)
    }
    guard file >= 0 else { throw refusal(of: relative) }
    let isWritten = writeAll(bytes, to: file)
    let reason = lastErrorText()
    // A full disk or a spent quota may be told only now.
    if close(file) != 0 && isWritten { throw refusal(of: relative) }
    if !isWritten { throw OutputError.refused(path: relative, reason: reason) }
  }

  /// Makes the file another name of the one at `path` on this machine, when that is still the one that is known by
  /// `identity`, and where the disk can; says whether it did.
  func takeOver(_ relative: String, from path: String, knownBy identity: FileIdentity) -> Bool {
    if !addName(relative, for: path) {
      guard errno == ENOENT, let slash = relative.lastIndex(of: "/"),
        (try? makeFolder(relative[..<slash])) != nil, addName(relative, for: path)
      else { return false }
    }
    // Another build may have put its output in the place of the one that was known.
    if FileIdentity(at: self.path + "/" + relative)?.isSameFile(as: identity) == true {
      return true
    }
    unsafe unlinkat(descriptor, relative, 0)
    return false
  }

  private func addName(_ relative: String, for path: String) -> Bool {
    unsafe linkat(AT_FDCWD, path, descriptor, relative, 0) == 0
  }

  private func create(_ relative: String) -> Int32 {
    unsafe openat(descriptor, relative, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  }

  /// Takes over a file or folder of another folder under the same name, by hard links: until this folder
  /// takes the other's place, both have it.
  func carryOver(_ name: String, from folder: String) throws(OutputError) {
    var waiting = [name]
    while let next = waiting.popLast() {
      let (old, new) = (folder + "/" + next, path + "/" + next)
      if unsafe link(old, new) == 0 { continue }
      if let names = folderNames(at: old) {
        guard unsafe mkdir(new, 0o755) == 0 else { throw refusal(of: next) }
        waiting += names.map { next + "/" + $0 }
      } else {
        // Some disks, such as sticks, have no hard links.
        guard let bytes = try? readFile(at: old) else { throw refusal(of: next) }
        try write(bytes, to: next)
      }
    }
  }

  /// Puts a finished file of this folder in the place of the one at `path`.
  func moveOut(_ name: String, to path: String) throws(OutputError) {
    let isMoved = UnfinishedWork.uninterrupted { unsafe rename(self.path + "/" + name, path) == 0 }
    if !isMoved { throw OutputError.refused(path: path, reason: lastErrorText()) }
  }

  /// Removes the folder and what is in it, with the folders that were made for it where nothing else came into them.
  func discard() {
    FolderRemoval.remove(path)
    FolderMaking.removeEmpty(parents)
    UnfinishedWork.end(path)
  }

  private func refusal(of relative: String) -> OutputError {
    .refused(path: relative, reason: lastErrorText())
  }

  /// Removes staging folders whose builds were killed: those that nobody holds locked.
  private static func clearAbandoned(in parent: String, for name: some StringProtocol) {
    let prefix = namePrefix(for: name)
    for entry in folderNames(at: parent) ?? [] where entry.hasPrefix(prefix) {
      let path = parent + "/" + entry
      let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { FolderRemoval.remove(path) }
      close(descriptor)
    }
  }
}
