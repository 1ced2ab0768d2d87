import Archives
import Basics
import Graph
import Model

/// A site as an archive: its files in the folder `hub`, and one page at the top that says how to open it.
struct HubArchive: Sendable {
  /// The one file at the top: nobody has to know what an index is.
  static let startName = "Open me first.html"

  private let entries: [ArchiveEntry]
  /// The digest of all that is in it.
  let digest: Digest

  /// The archive of what was written.
  /// - Parameters:
  ///   - writer: The writer of the files.
  ///   - hidden: The paths of files that it does not hold.
  ///   - replacing: Files that stand in it in place of those that were written at their paths.
  ///   - start: The page at the top; one that says how to unpack the archive, where it is not given.
  init(
    _ writer: SiteWriter, without hidden: Set<String> = [],
    replacing: [(entry: Manifest.Entry, bytes: [UInt8])] = [], of settings: HubSettings,
    start: [UInt8]? = nil
  ) {
    let replaced = Set(replacing.map(\.entry.path))
    let kept = writer.files.map(\.entry).filter {
      !hidden.contains($0.path) && !replaced.contains($0.path)
    }
    let manifest = Manifest(kept + replacing.map(\.entry)).bytes
    let start = start ?? StartDocument(settings).render()
    var contents = Dictionary(
      kept.map { ($0.path, ArchiveEntry.Content.file(writer.staging.path + "/" + $0.path)) },
      uniquingKeysWith: { first, _ in first })
    for file in replacing { contents[file.entry.path] = .bytes(file.bytes) }
    contents[Manifest.fileName] = .bytes(manifest)
    entries =
      [ArchiveEntry(Self.startName, .bytes(start))]
      + contents.sorted { $0.key < $1.key }.map { ArchiveEntry("hub/" + $0.key, $0.value) }
    digest = Digest(of: manifest + start)
  }

  /// Its bytes, which are the same wherever and whenever it is made.
  func bytes() throws(OutputError) -> [UInt8] {
    do {
      return try ZipArchive.bytes(of: entries, time: .beginning)
    } catch {
      throw OutputError.refused(path: Self.startName, reason: error.reason)
    }
  }

  /// Writes it at `path`; all its files bear one time.
  func write(to path: String, time: ArchiveTime) throws(OutputError) {
    do {
      try ZipArchive.write(entries, to: path, time: time)
    } catch {
      throw OutputError.refused(path: path, reason: error.reason)
    }
  }
}
