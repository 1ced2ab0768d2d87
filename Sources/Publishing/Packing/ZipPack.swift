public import Archives
import Basics
public import Diagnostics
import Graph
import Hypertext
import Loading
import Model
import Templates

/// The whole hub as one archive that is the same to the byte wherever and whenever it is made.
public struct ZipPack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// Where the archive is, and how many files and bytes of the hub are in it.
    case packed(path: String, files: Int, bytes: Int, diagnostics: [Diagnostic])
    /// The content has errors.
    case refused([Diagnostic])
  }

  private let request: BuildRequest
  private let time: ArchiveTime
  private let former: String?

  /// A packing of the content that a request names; `request.output` is ignored.
  /// - Parameters:
  ///   - request: What is packed, and where it will be published.
  ///   - time: The time that all files of the archive bear.
  ///   - former: The folder of an earlier output; the archive then opens on what has changed since.
  public init(_ request: BuildRequest, time: ArchiveTime, against former: String? = nil) {
    self.request = request
    self.time = time
    self.former = former
  }

  /// Writes the hub into a folder beside the archive at `path`, and packs that. The archive takes its place when it is
  /// whole; a file there that is no archive is not replaced.
  public func pack(to path: String) async throws(OutputError) -> Outcome {
    try PackPlace.check(path, for: .archive)
    let formerFiles = try former.map { folder throws(OutputError) in
      try OutputReader(at: folder).listedFiles()
    }
    let content = await ContentReading(request).examine { SearchExtractor($0, $1) }
    guard let hub = content.hub, !content.hasErrors else { return .refused(content.diagnostics) }
    let staging = try StagingFolder(besideFile: path)
    defer { staging.discard() }
    let writer = SiteWriter(
      staging: staging, former: nil, engine: nil, workers: request.workers)
    let site = await HubInLanguages(content, workers: request.workers)
    _ = try await site.write(to: writer, contentRoot: request.content, isOffering: false)
    let start = formerFiles.flatMap { review(of: hub, in: writer, against: $0) }
    // What libzip has not finished has a name that no file of a site has, and goes with the folder.
    let unfinished = ".archive.zip"
    try HubArchive(writer, of: hub.settings, start: start).write(
      to: staging.path + "/" + unfinished, time: time)
    try staging.moveOut(unfinished, to: path)
    let summary = Summary(hub, files: writer.files.map(\.entry))
    return .packed(
      path: path, files: summary.files, bytes: summary.bytes, diagnostics: content.diagnostics)
  }

  /// The page that shows what has changed since an earlier output, where there is one, with these files.
  private func review(
    of hub: Hub, in writer: SiteWriter, against files: [ListedFile]
  ) -> [UInt8]? {
    guard let former else { return nil }
    let changes = Changes(from: files, to: writer.files.map(\.entry))
    var review = Review(
      hub, in: OutputReader(at: writer.staging.path), against: OutputReader(at: former),
      changes: changes)
    return review.render()
  }
}
