/// What was read of pages before, so that a page whose file is as it was is not read again while a hub is being
/// edited.
///
/// It holds for as long as everything else that a page is made of, its ``PageBasis``, is the same to the byte; then
/// all of it is forgotten. A page that can no longer be read is remembered as it last was, to stand in until its
/// file is mended.
package actor PageMemory<Digest: Sendable> {
  private struct Entry {
    /// What the file was, or `nil` where it had changed so lately that it could have changed again unseen.
    var identity: FileIdentity?
    var file: LoadedFile<Digest>
  }

  private var basis: PageBasis?
  /// The hub that the pages were joined to.
  private(set) var hub: Hub?
  private var entries: [String: Entry] = [:]

  /// A memory without anything in it.
  package init() {}

  /// Remembers the hub that was made of the files.
  func keep(_ hub: Hub) { self.hub = hub }

  /// The files at `paths`, of which `read` is asked only for those, by their places in `paths`, that are not
  /// remembered as `snapshot` found them.
  func files(
    at paths: [String], in snapshot: FolderSnapshot, basis: PageBasis,
    read: @Sendable ([Int]) async -> [LoadedFile<Digest>]
  ) async -> [LoadedFile<Digest>] {
    if basis != self.basis { (entries, hub) = ([:], nil) }
    self.basis = basis
    let former = entries
    let identities = Dictionary(
      snapshot.entries.map { ($0.path, $0.identity) }, uniquingKeysWith: { first, _ in first })
    var changed: [Int] = []
    for (number, path) in paths.enumerated() {
      let known = former[path]?.identity
      if known == nil || known != identities[path] { changed.append(number) }
    }
    var fresh = await read(changed).makeIterator()
    var left = changed[...]
    var now: [String: Entry] = Dictionary(minimumCapacity: paths.count)
    let files = paths.enumerated().map { number, path in
      guard left.first == number, let file = fresh.next() else {
        now[path] = former[path]
        return former[path]?.file ?? LoadedFile()
      }
      left.removeFirst()
      let shown = file.standingIn(former[path]?.file)
      let identity = identities[path].flatMap { $0.isTooFresh(at: snapshot.time) ? nil : $0 }
      now[path] = Entry(identity: identity, file: shown)
      return shown
    }
    entries = now
    return files
  }
}
