public import Archives
import Basics
public import Diagnostics
import Graph
import Hypertext
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

  private let request: Build.Request
  private let time: ArchiveTime
  private let former: String?

  /// A packing of the content that a request names; its output is of no account.
  /// - Parameters:
  ///   - time: The time that all files of the archive bear.
  ///   - former: The folder of an earlier output; the archive then opens on what has changed since.
  public init(_ request: Build.Request, time: ArchiveTime, against former: String? = nil) {
    self.request = request
    self.time = time
    self.former = former
  }

  /// Builds the hub beside the archive at `path`, packs it and lets the build go. The archive takes its place
  /// when it is whole; a file there that is no archive is not replaced.
  public func pack(to path: String) async throws(OutputError) -> Outcome {
    try Self.check(path)
    let staging = try StagingFolder(besideFile: path)
    defer { staging.discard() }
    var request = request
    request.output = staging.path + "/hub"
    request.usesCache = false
    let outcome = try await Build(request).run()
    guard let hub = outcome.hub, let summary = outcome.summary else {
      return .refused(outcome.diagnostics)
    }
    let listed = try OutputFolder(path: request.output, replacesForeign: false).listedFiles
    let files = listed.map { String(decoding: $0.path, as: UTF8.self) } + [Manifest.fileName]
    let start = ArchiveEntry(Self.startName, .bytes(try firstPage(hub, in: request.output, listed)))
    let packed = files.sorted().map {
      ArchiveEntry("hub/" + $0, .file(request.output + "/" + $0))
    }
    // What libzip has not finished has a name of its own, which goes with the folder.
    let archive = staging.path + "/archive.zip"
    do {
      try ZipArchive.write([start] + packed, to: archive, time: time)
    } catch {
      throw OutputError.refused(path: path, reason: error.reason)
    }
    try staging.moveOut("archive.zip", to: path)
    return .packed(
      path: path, files: summary.files, bytes: summary.bytes, diagnostics: outcome.diagnostics)
  }

  /// The page on which the archive is opened.
  private func firstPage(
    _ hub: Hub, in output: String, _ files: [ListedFile]
  ) throws(OutputError) -> [UInt8] {
    guard let former else { return StartDocument(hub).render() }
    let old = OutputReader(at: former)
    let changes = Changes(from: try old.listedFiles(), to: files)
    var review = Review(hub, in: OutputReader(at: output), against: old, changes: changes)
    return review.render()
  }

  /// The one file at the top: nobody has to know what an index is.
  static let startName = "Open me first.html"

  /// Throws when something stands at `path` that is no archive.
  static func check(_ path: String) throws(OutputError) {
    guard let size = fileSize(at: path) else { return }
    // What an archive begins with, or an empty one.
    let start = try? readFile(at: path, upTo: 4)
    if size == 0 || start == [0x50, 0x4B, 3, 4] || start == [0x50, 0x4B, 5, 6] { return }
    throw OutputError.refused(
      path: path, reason: "a file that is no zip archive stands there, and would be lost")
  }
}
