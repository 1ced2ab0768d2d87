import Content
import Search
import Synchronization

/// Writes the files of a build into its staging folder and keeps the list of them.
final class SiteWriter: Sendable {
  /// The folder that the files go into.
  let staging: StagingFolder
  private let former: FormerOutput?
  private let workers: Int
  private let written = Mutex<[Manifest.Entry]>([])

  /// A writer into `staging`; what `former` has already is taken over from there.
  init(staging: StagingFolder, former: FormerOutput?, workers: Int) {
    self.staging = staging
    self.former = former
    self.workers = workers
  }

  /// What was written so far.
  var entries: [Manifest.Entry] { written.withLock { $0 } }

  /// What stands in the folder that the staging folder has become.
  func snapshot(of output: OutputFolder) async -> FolderSnapshot? {
    var paths: Set<String> = ["", Manifest.fileName]
    for entry in entries {
      var path = entry.path[...]
      while paths.insert(String(path)).inserted, let slash = path.utf8.lastIndex(of: 0x2F) {
        path = path[..<slash]
      }
    }
    return await FolderSnapshot(of: Array(paths), in: output.path, workers: workers)
  }

  /// Renders and writes files; what is rendered is let go as soon as it is written.
  func write(_ files: [PlannedFile]) async throws(OutputError) {
    let results = await concurrentMap(files, workers: workers, makeState: {}) {
      [self] _, file -> Result<Manifest.Entry, OutputError> in
      Result { () throws(OutputError) in
        try write(file.render(), to: file.path, source: file.source)
      }
    }
    try keep(results)
  }

  /// Makes and writes the search index of pages that were analysed before, and of all records.
  func write(_ search: HubSearch, pages: [AnalysedDocument]) async throws(OutputError) {
    let settings = search.settings
    var analyser = Analyser(language: settings.language)
    let index = SearchIndex(
      pages + search.records.map { analyser.analyse($0) }, settings: settings)
    let parts = await concurrentMap(
      Array(0..<index.partCount), workers: workers, stride: 1, makeState: {}
    ) { [self] _, number in
      let part = index.part(number)
      return (
        part.withoutFiles,
        Result { () throws(OutputError) in
          try part.files.map { file throws(OutputError) in try write(file.bytes, to: file.path) }
        }
      )
    }
    var directory = SearchDirectory()
    for (part, entries) in parts {
      directory.add(part)
      let entries = try entries.get()
      written.withLock { $0 += entries }
    }
    for file in index.finish(directory) {
      let entry = try write(file.bytes, to: file.path)
      written.withLock { $0.append(entry) }
    }
  }

  /// Writes the manifest of everything that was written before.
  func writeManifest() throws(OutputError) {
    try staging.write(Manifest(entries).bytes, to: Manifest.fileName)
  }

  private func write(
    _ bytes: [UInt8], to path: String, source: String? = nil
  ) throws(OutputError) -> Manifest.Entry {
    let entry = Manifest.Entry(path: path, bytes: bytes, source: source)
    if let same = former?.file(like: entry), staging.takeOver(path, from: same) { return entry }
    try staging.write(bytes, to: path)
    return entry
  }

  private func keep(_ results: [Result<Manifest.Entry, OutputError>]) throws(OutputError) {
    for result in results {
      let entry = try result.get()
      written.withLock { $0.append(entry) }
    }
  }
}
