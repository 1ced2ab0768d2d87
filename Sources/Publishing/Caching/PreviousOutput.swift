import Basics
import Graph
import Loading
import Model
import Search

/// The files of the last build that are still what it wrote. One that a new build would write again is taken over by
/// hard link: that is quicker, keeps its time of change for programs that copy what is newer, and on many disks takes
/// no room while both builds are there.
struct PreviousOutput: Sendable {
  /// A file that stands in the folder.
  struct File {
    let written: WrittenFile
    /// Its path on this machine.
    let place: String
    let identity: FileIdentity
  }

  /// What is remembered of all files, and what they asked, as a ``Store`` reads it.
  let recorded: [WrittenFile]
  let asked: [UInt8]

  private let files: [String: File]
  private let parts: [Digest: WrittenPart]

  /// What is left in `folder` of the build that `record` is of: those entries that are `intact`. `nil` when its
  /// manifest is not among them, so that somebody else has been at work there.
  init?(of record: BuildCache.Record, intact: [Bool], in folder: String) {
    var identities: [String: FileIdentity] = [:]
    for (entry, isIntact) in zip(record.output.entries, intact) where isIntact {
      identities[entry.path] = entry.identity
    }
    guard identities[Manifest.fileName] != nil else { return nil }
    var files: [String: File] = [:]
    for file in record.files {
      let path = file.entry.path
      guard let identity = identities[path] else { continue }
      files[path] = File(written: file, place: folder + "/" + path, identity: identity)
    }
    self.files = files
    recorded = record.files
    asked = record.asked
    parts = Dictionary(
      record.parts.map { ($0.inputs, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file that is the same, to the byte, if there is one.
  func file(like entry: Manifest.Entry) -> File? {
    guard let file = files[entry.path], file.written.entry.digest == entry.digest else {
      return nil
    }
    return file
  }

  /// The file at a path.
  func file(at path: String) -> File? { files[path] }

  /// A part of the search index that was made of the same as a new one would be, with its files; `nil` when one of
  /// them is not what it was.
  func part(madeOf inputs: Digest) -> (WrittenPart, [File])? {
    guard let part = parts[inputs] else { return nil }
    let files = part.paths.compactMap { self.files[$0] }
    return files.count == part.paths.count ? (part, files) : nil
  }
}

extension BuildCache.Lookup {
  /// The output of the last build, as far as a new one may take it over.
  var files: PreviousOutput? { if case .changed(let files, _) = self { files } else { nil } }

  /// The pages of the last build. Without its output they are of no use: every page would have to be rendered.
  var pages: CachedPages<IndexedPage>? {
    if case .changed(_, let pages) = self { pages } else { nil }
  }
}
