import Content
import Search

/// The files of the last build that are still what it wrote. One that a new build would write again is taken over by
/// hard link: that is quicker, keeps its time of change for programs that copy what is newer, and on many disks takes
/// no room while both builds are there.
struct FormerOutput: Sendable {
  private let folder: String
  private let files: [String: WrittenFile]
  private let parts: [ContentDigest: WrittenPart]

  /// What is left in `folder` of the build that `record` is of: those entries that are `intact`. `nil` when its
  /// manifest is not among them, so that somebody else has been at work there.
  init?(of record: BuildCache.Record, intact: [Bool], in folder: String) {
    var paths: Set<String> = []
    for (entry, isIntact) in zip(record.output.entries, intact) where isIntact {
      paths.insert(entry.path)
    }
    guard paths.contains(Manifest.fileName) else { return nil }
    self.folder = folder
    files = Dictionary(
      record.files.lazy.map { ($0.entry.path, $0) }.filter { paths.contains($0.0) },
      uniquingKeysWith: { first, _ in first })
    parts = Dictionary(
      record.parts.map { ($0.inputs, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a file that is the same, to the byte.
  func has(_ entry: Manifest.Entry) -> Bool { files[entry.path]?.entry.digest == entry.digest }

  /// The file at `path`, when it was made of the same as a new one would be.
  func file(at path: String, madeOf inputs: ContentDigest) -> WrittenFile? {
    guard let file = files[path], file.inputs == inputs else { return nil }
    return file
  }

  /// A part of the search index that was made of the same as a new one would be, with its files; `nil` when one of
  /// them is not what it was.
  func part(madeOf inputs: ContentDigest) -> (WrittenPart, [WrittenFile])? {
    guard let part = parts[inputs] else { return nil }
    let files = part.paths.compactMap { self.files[$0] }
    return files.count == part.paths.count ? (part, files) : nil
  }

  /// The pages whose markup a build needs: those that are not what they were, and those in packs that are not.
  func pagesToRender(of hub: Hub, inputs: InputDigests) -> Set<PageID> {
    var pages = Set(
      hub.pages.indices.filter { id in
        file(at: hub.pages[id].output, madeOf: inputs.digest(of: .page(id))) == nil
      })
    for number in hub.strands.indices {
      guard let path = hub.packPath(ofStrand: number) else { continue }
      let packed = hub.packedPages(ofStrand: number)
      if file(at: path, madeOf: inputs.digest(of: .pages(packed))) == nil {
        pages.formUnion(packed)
      }
    }
    return pages
  }

  /// Where a file stands on this machine.
  func place(of path: String) -> String { folder + "/" + path }
}

extension BuildCache.Finding {
  /// The output of the last build, as far as a new one may take it over.
  var files: FormerOutput? { if case .changed(let files, _) = self { files } else { nil } }

  /// The pages of the last build. Without its output they are of no use: every page would have to be rendered.
  var pages: RememberedPages<AnalysedDocument>? {
    if case .changed(_, let pages) = self { pages } else { nil }
  }
}
