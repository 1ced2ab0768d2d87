import Basics
import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How an output folder differs from what its manifest says a build put there.
///
/// It finds what got lost or was changed on the way: a copy that broke off, a stick that fails, an edit by
/// hand. It proves nothing of who made the output, since the manifest lies in it.
public struct Verification: Sendable, Hashable {
  /// Files of the build that are not there.
  public var missing: [String] = []
  /// What is there and not of the build. An empty folder's path ends with `/`.
  public var extra: [String] = []
  /// Files of the build whose bytes are others, or that cannot be read, or are no files any more.
  public var changed: [String] = []
  /// The number of files that the manifest lists.
  public var files = 0

  /// Whether every file of the build is there, unchanged, and nothing else.
  public var isWhole: Bool { missing.isEmpty && extra.isEmpty && changed.isEmpty }

  /// Compares the output folder at `path` with its manifest on `workers` tasks. No symbolic link is
  /// followed; what is hidden at the top, such as `.gitignore`, is passed over, as a build does.
  public init(ofOutput path: String, workers: Int) async throws(VerificationError) {
    let root = Self.withoutClosingSlash(path)
    let listed = try Self.listed(in: root)
    files = listed.count
    let found = FoundFile.all(in: root, showing: Self.topNames(of: listed))

    var waiting = Dictionary(listed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var same: [(path: String, file: ListedFile)] = []
    for entry in found {
      guard let file = waiting.removeValue(forKey: Array(entry.path.utf8)) else {
        extra.append(entry.path)
        continue
      }
      if entry.size == file.size {
        same.append((entry.path, file))
      } else {
        changed.append(entry.path)
      }
    }
    missing = listed.filter { waiting[$0.path] != nil }.map {
      String(decoding: $0.path, as: UTF8.self)
    }
    let areAsListed = await concurrentMap(same, workers: workers, makeState: FileDigest.init) {
      reader, item in
      reader.digest(at: root + "/" + item.path, upTo: item.file.size) == item.file.digest
    }
    changed += zip(same, areAsListed).filter { !$1 }.map(\.0.path)
    changed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A path with a slash at its end would lead through a symbolic link.
  private static func withoutClosingSlash(_ path: String) -> String {
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func listed(in root: String) throws(VerificationError) -> [ListedFile] {
    var status = stat()
    guard unsafe lstat(root, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .isNotFolder(path: root)
    }
    let path = root + "/" + Manifest.fileName
    guard Manifest.isPlaits(at: path),
      let bytes = try? readFile(at: path, upTo: ManifestReader.mostBytes + 1)
    else { throw .hasNoManifest(path: path) }
    if bytes.count > ManifestReader.mostBytes { throw .isTooLarge(path: path) }
    do {
      return try ManifestReader.read(bytes)
    } catch {
      throw .isDamaged(path: path, line: error.line)
    }
  }

  private static func topNames(of files: [ListedFile]) -> Set<[UInt8]> {
    Set(files.map { Array($0.path.prefix { $0 != 0x2F }) })
  }
}
