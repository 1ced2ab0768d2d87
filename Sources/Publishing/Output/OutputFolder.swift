import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder that holds the last good build, and is replaced as a whole by the next.
struct OutputFolder {
  /// The path of the folder, without a `/` at its end.
  let path: String
  private let parent: String
  private let name: String

  /// The file beside the folder in which builds remember what they did.
  var cachePath: String { parent + "/.\(name).plait.cache" }

  /// The folder at `path`, checked: it may be missing, empty or a former build, and nothing else unless
  /// `replacesForeign`.
  init(path given: String, replacesForeign: Bool) throws(OutputError) {
    var path = given
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.path = path
    let slash = path.lastIndex(of: "/")
    parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    // What a path with `..` leads to is not known until every folder before it is there.
    if Self.real(parent) == nil && parent.split(separator: "/").contains("..") {
      throw OutputError.refused(path: path, reason: "a folder before '..' is not there")
    }

    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: throw OutputError.isSymbolicLink(path: path)
    case S_IFDIR: break
    default: throw OutputError.isNotFolder(path: path)
    }
    if replacesForeign { return }
    let names = (folderNames(at: path) ?? []).filter { !$0.hasPrefix(".") }
    if !names.isEmpty && !Manifest.isPlaits(at: path + "/" + Manifest.fileName) {
      throw OutputError.isForeign(path: path)
    }
  }

  /// Throws when the output would hold the content or lie in it: the one would be replaced, the other
  /// read as content by the next build.
  static func check(_ output: String, against content: String) throws(OutputError) {
    guard let content = real(content) else { return }
    // The output may not be there yet; then its nearest folder that is decides.
    var place = output
    while real(place) == nil, let slash = place.lastIndex(of: "/") {
      place = String(place[..<slash])
    }
    if real(place) == nil { place = place.isEmpty ? "/" : "." }
    guard let nearest = real(place) else { return }
    let isInside = isFolder(nearest, within: content)
    let isAround = place == output && isFolder(content, within: nearest)
    if isInside || isAround { throw OutputError.overlapsContent(path: output) }
  }

  /// Whether a folder is another or lies in it; both paths without symbolic links.
  private static func isFolder(_ inner: String, within outer: String) -> Bool {
    outer == "/" || inner == outer || inner.hasPrefix(outer + "/")
  }

  /// The path of what is there, with every symbolic link followed, or `nil` when nothing is.
  private static func real(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// An empty staging folder beside this one.
  func stage() throws(OutputError) -> StagingFolder {
    try StagingFolder(in: parent, for: name)
  }

  /// Puts a finished staging folder in this one's place. What stood here under a hidden name, such as
  /// `.gitignore` or `.git`, is kept.
  func replace(with staging: StagingFolder) throws(OutputError) {
    for hidden in folderNames(at: path) ?? [] where hidden.hasPrefix(".") {
      try staging.carryOver(hidden, from: path)
    }
    let isReplaced = UnfinishedWork.uninterrupted {
      FolderExchange.exchange(staging.path, with: path)
    }
    guard isReplaced else {
      let reason = lastErrorText()
      staging.discard()
      throw OutputError.refused(path: path, reason: reason)
    }
    // What stands under the staging folder's name now is the former build.
    staging.discard()
  }
}
