import Archives
import Basics
public import Diagnostics
import Graph
import Loading
import Model
import Templates

/// A strand, a pathway or the whole hub as a book: an EPUB 3.3 archive that is the same to the byte wherever and whenever
/// it is made.
public struct BookPack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// How many pages of the hub are in the book, and of how many bytes its file is.
    case packed(pages: Int, bytes: Int, diagnostics: [Diagnostic])
    /// There is no such strand or pathway; with the nearest of those that there are, and all of them.
    case unknown(nearest: String?, known: [String])
    /// There is no page in it.
    case empty
    /// The content has errors, or keeps what was asked for from being a book.
    case refused([Diagnostic])
  }

  private let request: Build.Request

  /// A packing of the content that a request names; `request.output` is ignored.
  public init(_ request: Build.Request) {
    self.request = request
  }

  /// Packs what is asked for into the file at `path`, whose folder is made where it is not there. The file takes its
  /// place when it is whole; a file there that is no archive is not replaced.
  public func pack(_ target: BookTarget, to path: String) async throws(OutputError) -> Outcome {
    if let reason = NewFile.obstacle(at: path) { throw .refused(path: path, reason: reason) }
    try ZipPack.check(path)
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
    let book: Book
    switch Book.make(selection, of: hub, by: presenter) {
    case .success(let made): book = made
    case .failure(let faults): return .refused((content.diagnostics + faults.diagnostics).sorted())
    }
    do {
      try ZipArchive.write(book.entries(root: request.content), to: path, time: .beginning)
    } catch {
      throw OutputError.refused(path: path, reason: error.reason)
    }
    return .packed(
      pages: selection.pages.count, bytes: fileSize(at: path) ?? 0,
      diagnostics: content.diagnostics)
  }
}
