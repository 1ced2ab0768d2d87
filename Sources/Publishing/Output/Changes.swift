import Basics
import Hypertext
import Model

/// How the files of a build differ from those of the build before, for caches, feeds and reviewers.
public struct Changes: Sendable, Hashable {
  /// Files that were not there before.
  public let added: [String]
  /// Files whose bytes are others.
  public let changed: [String]
  /// Files that are not there any more.
  public let removed: [String]

  /// No changes.
  static let none = Changes(added: [], changed: [], removed: [])

  private init(added: [String], changed: [String], removed: [String]) {
    self.added = added
    self.changed = changed
    self.removed = removed
  }

  /// The changes from the files of an old manifest to those of a new build; without an old one, all are added.
  init(from old: [ListedFile], to new: [Manifest.Entry]) {
    self.init(from: old, to: new.map { (path: $0.path, digest: $0.digest) })
  }

  /// The changes from the files of one manifest to those of another.
  init(from old: [ListedFile], to new: [ListedFile]) {
    self.init(
      from: old,
      to: new.map {
        (path: String(decoding: $0.path, as: UTF8.self), digest: $0.digest)
      })
  }

  private init(from old: [ListedFile], to new: [(path: String, digest: Digest)]) {
    var before = Dictionary(
      old.map { (String(decoding: $0.path, as: UTF8.self), $0) },
      uniquingKeysWith: { first, _ in first })
    var (added, changed): ([String], [String]) = ([], [])
    for entry in new {
      guard let file = before.removeValue(forKey: entry.path) else {
        added.append(entry.path)
        continue
      }
      if file.digest != entry.digest { changed.append(entry.path) }
    }
    self.init(added: added.sorted(), changed: changed.sorted(), removed: before.keys.sorted())
  }

  /// The changes as JSON: an object with the lists `added`, `changed` and `removed` of paths from the root of
  /// the output, and a line end.
  public var json: [UInt8] {
    JSON.object([
      "added": .array(added.map(JSON.string)), "changed": .array(changed.map(JSON.string)),
      "removed": .array(removed.map(JSON.string)),
    ]).bytes + [0x0A]
  }
}

extension OutputFolder {
  /// The files that the last build listed; none where there was no build, or its list cannot be read.
  var listedFiles: [ListedFile] {
    guard
      let bytes = try? readFile(at: path + "/" + Manifest.fileName, upTo: ManifestReader.mostBytes)
    else { return [] }
    return (try? ManifestReader.read(bytes)) ?? []
  }
}
