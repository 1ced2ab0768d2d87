import Archives
public import Diagnostics

/// A strand, a pathway or the whole hub as a book: an EPUB 3.3 archive that is the same to the byte wherever and whenever
/// it is made.
public struct BookPack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// How many pages of the hub are in the archive, and of how many bytes its file is.
    case packed(pages: Int, bytes: Int, diagnostics: [Diagnostic])
    /// There is no such strand or pathway; with the nearest of those that there are, and all of them.
    case unknown(nearest: String?, known: [String])
    /// There is no page in it.
    case empty
    /// The content has errors, or keeps what was asked for from being what it should become.
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
    try await ArchivePack(request: request).pack(target, to: path) { selection, presenter in
      Book.make(selection, of: presenter.hub, by: presenter).map {
        $0.entries(root: request.content)
      }
    }
  }
}
