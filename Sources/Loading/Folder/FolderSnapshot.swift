package import Basics

/// What stood in a folder and below it at one time, hidden entries left out.
///
/// The folders are part of it: a file that comes, goes or gets another name changes the folder that holds it.
package struct FolderSnapshot: Sendable {
  /// A file or folder below the root; the root's own path is empty.
  package struct Entry: Sendable {
    package let path: String
    package let identity: FileIdentity

    package init(_ path: String, _ identity: FileIdentity) {
      self.path = path
      self.identity = identity
    }
  }

  /// The entries, in no particular order.
  package private(set) var entries: [Entry]
  /// When the snapshot was begun, in nanoseconds since 1970.
  package let time: Int64

  /// A snapshot of the folder at `root` alone; what is below it is added as it is found.
  package init(root: String) {
    time = FileIdentity.now
    entries = FileIdentity(at: root).map { [Entry("", $0)] } ?? []
  }

  /// A snapshot of what was just written at `paths` below `root`, which nobody else has had time to change;
  /// `nil` when some of it is not there.
  package init?(of paths: [String], in root: String, workers: Int) async {
    // Nothing is too fresh at the end of all time.
    time = .max
    entries = await concurrentMap(paths, workers: workers, stride: 512, makeState: {}) { _, path in
      FileIdentity(at: path.isEmpty ? root : root + "/" + path).map { Entry(path, $0) }
    }.compactMap { $0 }
    if entries.count != paths.count { return nil }
  }

  package init(_ entries: [Entry], time: Int64) {
    self.entries = entries
    self.time = time
  }

  package mutating func add(_ path: String, _ identity: FileIdentity) {
    entries.append(Entry(path, identity))
  }

  /// Whether nothing in the folder at `root` has changed.
  package func isCurrent(at root: String, workers: Int) async -> Bool {
    await areCurrent(at: root, workers: workers).allSatisfy { $0 }
  }

  /// For each entry, whether it is in the folder at `root` unchanged, as far as the operating system knows.
  ///
  /// What had just been changed when the snapshot was made is not trusted: it could have been changed once more
  /// within one tick of the file system's clock.
  package func areCurrent(at root: String, workers: Int) async -> [Bool] {
    let time = time
    return await concurrentMap(
      entries, workers: workers, stride: 512, makeState: {}
    ) { _, entry in
      !entry.identity.isTooFresh(at: time)
        && FileIdentity(at: entry.path.isEmpty ? root : root + "/" + entry.path) == entry.identity
    }
  }
}
