import Basics
import Loading
import Model
import Search
import Synchronization

/// Writes the files of a build into its staging folder and keeps the list of them.
final class SiteWriter: Sendable {
  /// The folder that the files go into.
  let staging: StagingFolder
  private let former: PreviousOutput?
  private let engine: Engine?
  private let workers: Int
  /// Where the files go below the staging folder: nothing, or the folder of a translation, such as `cy/`.
  private let folder: String
  private let lists: Lists

  /// What was written, by all who write into one folder.
  private final class Lists: Sendable {
    let files = Mutex<[WrittenFile]>([])
    let parts = Mutex<[WrittenPart]>([])
  }

  /// A writer into `staging`; what `former` has already is taken over from there, and is not even rendered where
  /// the engine says that it was made of the same.
  init(staging: StagingFolder, former: PreviousOutput?, engine: Engine?, workers: Int) {
    self.staging = staging
    self.former = former
    self.engine = engine
    self.workers = workers
    folder = ""
    lists = Lists()
  }

  private init(_ other: SiteWriter, folder: String) {
    staging = other.staging
    former = other.former
    workers = other.workers
    lists = other.lists
    engine = nil
    self.folder = folder
  }

  /// A writer into the folder of a translation, whose files are among those that this one has written. Every build makes
  /// them: the engine knows the questions that the source is asked.
  func below(_ folder: String) -> SiteWriter {
    SiteWriter(self, folder: folder)
  }

  /// What was written so far.
  var files: [WrittenFile] { lists.files.withLock { $0 } }

  /// The sizes in bytes of the files that were written so far, by their paths below the folder.
  var sizes: [String: Int] {
    let own = files.filter { $0.entry.path.hasPrefix(folder) }
    return Dictionary(
      own.map { (String($0.entry.path.dropFirst(folder.count)), $0.entry.size) },
      uniquingKeysWith: { $1 })
  }

  /// The parts of the search index, but for those that are made by every build.
  var parts: [WrittenPart] { lists.parts.withLock { $0 } }

  /// What stands in the folder that the staging folder has become.
  func snapshot(of output: OutputFolder) async -> FolderSnapshot? {
    var paths: Set<String> = ["", Manifest.fileName]
    for file in files {
      var path = file.entry.path[...]
      while paths.insert(String(path)).inserted, let slash = path.utf8.lastIndex(of: 0x2F) {
        path = path[..<slash]
      }
    }
    return await FolderSnapshot(of: Array(paths), in: output.path, workers: workers)
  }

  /// Renders and writes files; what is rendered is let go as soon as it is written.
  func write(_ files: [PlannedFile], by presenter: Presenter) async throws(OutputError) {
    let results = await concurrentMap(
      files, workers: workers,
      makeState: { () -> (Presenter, Trace?) in
        guard self.engine != nil else { return (presenter, nil) }
        let trace = Trace()
        return (presenter.noting(in: trace), trace)
      }
    ) { [self] worker, file -> Result<WrittenFile, OutputError> in
      Result { () throws(OutputError) in try write(file, by: worker.0, noting: worker.1) }
    }
    for result in results {
      let file = try result.get()
      lists.files.withLock { $0.append(file) }
    }
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
      Result { () throws(OutputError) in try write(part: number, of: index) }
    }
    var directory = SearchDirectory()
    for result in parts {
      let (part, files) = try result.get()
      directory.add(part)
      lists.files.withLock { $0 += files }
    }
    for file in index.finish(directory) {
      let entry = try write(file.bytes, to: folder + file.path)
      lists.files.withLock { $0.append(WrittenFile(entry: entry)) }
    }
  }

  private func write(
    part number: Int, of index: SearchIndex
  ) throws(OutputError) -> (SearchPart, [WrittenFile]) {
    let digest = engine.flatMap { _ in index.inputs(ofPart: number) }
    if let digest, let former, let (same, files) = former.part(madeOf: digest) {
      for file in files { try carryOver(file) }
      lists.parts.withLock { $0.append(same) }
      return (same.part, files.map(\.written))
    }
    let part = index.part(number)
    let files = try part.files.map { file throws(OutputError) in
      WrittenFile(entry: try write(file.bytes, to: folder + file.path))
    }
    if let digest {
      let part = WrittenPart(
        inputs: digest, part: part.withoutFiles, paths: files.map(\.entry.path))
      lists.parts.withLock { $0.append(part) }
    }
    return (part.withoutFiles, files)
  }

  /// Writes the manifest of everything that was written before.
  func writeManifest() throws(OutputError) {
    try staging.write(Manifest(files.map(\.entry)).bytes, to: Manifest.fileName)
  }

  private func write(
    _ file: PlannedFile, by presenter: Presenter, noting trace: Trace?
  ) throws(OutputError) -> WrittenFile {
    let given =
      presenter.languages.map { languages in
        Digest(of: languages.digest(of: file.path).bytes + (file.given?.bytes ?? []))
      } ?? file.given
    if file.isRecorded,
      let (same, asked) = engine?.file(at: file.path, given: given, offers: presenter.offerLines)
    {
      try carryOver(same)
      return WrittenFile(
        entry: same.written.entry, asked: asked, given: given, isRecorded: true,
        inputs: same.written.inputs)
    }
    // What the engine asks about offers is no question of the file's.
    _ = trace?.take()
    let entry = try write(file.render(presenter), to: folder + file.path, source: file.source)
    let asked = trace?.take() ?? []
    // Without an engine nobody knows of what it was made.
    let isRecorded = file.isRecorded && engine != nil
    return WrittenFile(
      entry: entry, asked: isRecorded ? asked : [], given: given, isRecorded: isRecorded)
  }

  private func write(
    _ bytes: [UInt8], to path: String, source: String? = nil
  ) throws(OutputError) -> Manifest.Entry {
    let entry = Manifest.Entry(path: path, bytes: bytes, source: source)
    if let same = former?.file(like: entry), takeOver(same) { return entry }
    try staging.write(bytes, to: path)
    return entry
  }

  /// Takes over a file of the last build, which nobody has rendered again.
  private func carryOver(_ file: PreviousOutput.File) throws(OutputError) {
    if takeOver(file) { return }
    // Some disks, such as sticks, have no hard links.
    let path = file.written.entry.path
    guard let bytes = try? readFile(at: file.place, upTo: file.written.entry.size + 1),
      Manifest.Entry(path: path, bytes: bytes, source: nil).digest == file.written.entry.digest
    else { throw OutputError.changed(path: file.place) }
    try staging.write(bytes, to: path)
  }

  private func takeOver(_ file: PreviousOutput.File) -> Bool {
    staging.takeOver(file.written.entry.path, from: file.place, knownBy: file.identity)
  }
}
