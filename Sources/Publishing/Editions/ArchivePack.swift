import Archives
import Basics
import Diagnostics
import Graph
import Loading
import Model
import Templates

/// A strand, a pathway or the whole hub as one archive that is the same to the byte wherever and whenever it is made.
struct ArchivePack {
  let request: Build.Request

  /// Writes the archive with the entries that the pages chosen make to the file at `path`. The file takes its place when it
  /// is whole; a file there that is no archive is not replaced.
  func pack(
    _ target: BookTarget, to path: String,
    entries: (BookSelection, Presenter) -> Result<[ArchiveEntry], Book.Faults>
  ) async throws(OutputError) -> EditionPack.Outcome {
    try await pack(target, to: path, isArchive: true) {
      (selection, presenter) throws(OutputError) in
      switch entries(selection, presenter) {
      case .failure(let faults): return faults.diagnostics
      case .success(let entries):
        do throws(ZipArchive.Failure) {
          try ZipArchive.write(entries, to: path, time: .beginning)
        } catch {
          throw OutputError.refused(path: path, reason: error.reason)
        }
        return []
      }
    }
  }

  /// Chooses pages, and has them written to the file at `path`; `write` gives what keeps them from it.
  func pack(
    _ target: BookTarget, to path: String, isArchive: Bool,
    write: (BookSelection, Presenter) throws(OutputError) -> [Diagnostic]
  ) async throws(OutputError) -> EditionPack.Outcome {
    if let reason = NewFile.obstacle(at: path) { throw .refused(path: path, reason: reason) }
    if isArchive { try ZipPack.check(path) }
    let content = await Build(request).examine { _, _ in NoExtractor() }
    guard let hub = content.hub, !content.hasErrors else { return .refused(content.diagnostics) }
    let words = Words(hub.settings)
    let selection: BookSelection
    do throws(BookSelection.Failure) {
      selection = try BookSelection(target, in: hub, words)
    } catch {
      switch error {
      case .unknown(let nearest, let known): return .unknown(nearest: nearest, known: known)
      case .empty: return .empty
      }
    }
    let presenter = await Presenter(hub, words: words, workers: request.workers)
    let faults = try write(selection, presenter)
    if !faults.isEmpty { return .refused((content.diagnostics + faults).sorted()) }
    return .packed(
      pages: selection.pages.count, bytes: fileSize(at: path) ?? 0,
      diagnostics: content.diagnostics)
  }
}
