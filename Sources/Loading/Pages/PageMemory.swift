import Basics
import Graph
import Model

/// What was read of pages before, so that a page whose file is unchanged is not read again while a hub is being
/// edited.
///
/// It holds for as long as everything else that a page is made of, its ``PageBasis``, is the same to the byte; then
/// all of it is forgotten. A page that can no longer be read is remembered as it last was, to stand in until its
/// file is fixed.
package actor PageMemory<Extract: Sendable> {
  private struct Entry {
    /// What its files were, or `nil` where one had changed so lately that it could have changed again unseen.
    var identities: [FileIdentity]?
    var file: LoadedFile<Extract>
  }

  private var basis: PageBasis?
  /// The hub that the pages were joined to.
  private(set) var hub: Hub?
  private var entries: [String: Entry] = [:]
  private var translations: [String: PageMemory] = [:]

  /// A memory without anything in it.
  package init() {}

  /// The memory of the hub in another language, as it stands in names.
  func memory(of language: String) -> PageMemory {
    let memory = translations[language] ?? PageMemory()
    translations[language] = memory
    return memory
  }

  /// Remembers the hub that was made of the files.
  func keep(_ hub: Hub) { self.hub = hub }

  /// The files of `pages`, which were found at a time in nanoseconds since 1970; `read` is asked for those only that
  /// are not remembered as they were found.
  func files(
    of pages: [FoundPage], foundAt time: Int64, basis: PageBasis,
    read: @Sendable ([FoundPage]) async -> [LoadedFile<Extract>]
  ) async -> [LoadedFile<Extract>] {
    if basis != self.basis { (entries, hub) = ([:], nil) }
    self.basis = basis
    var files = pages.map { page in
      entries[page.path.text].flatMap {
        $0.identities != nil && $0.identities == page.identities ? $0.file : nil
      }
    }
    let changed = pages.indices.filter { files[$0] == nil }
    for (number, file) in zip(changed, await read(changed.map { pages[$0] })) {
      let page = pages[number]
      let shown = file.orStale(entries[page.path.text]?.file)
      let isSettled = page.identities?.allSatisfy { !$0.isTooFresh(at: time) } ?? false
      entries[page.path.text] = Entry(
        identities: isSettled ? page.identities : nil, file: shown)
      files[number] = shown
    }
    if entries.count > pages.count {
      let present = Set(pages.lazy.map(\.path.text))
      entries = entries.filter { present.contains($0.key) }
    }
    return files.map { $0 ?? LoadedFile() }
  }
}
