import Basics
public import Diagnostics

/// A strand, a pathway or the whole hub packed in some form: a file that is the same to the byte wherever and whenever it is
/// made.
public struct EditionPack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// How many pages of the hub are in the file, and of how many bytes it is.
    case packed(pages: Int, bytes: Int, diagnostics: [Diagnostic])
    /// There is no such strand or pathway; with the nearest of those that there are, and all of them.
    case unknown(nearest: String?, known: [String])
    /// There is no page in it.
    case empty
    /// The content has errors, or keeps what was asked for from being what it should become.
    case refused([Diagnostic])
  }

  private let request: Build.Request
  private let form: PackedForm

  /// A packing, in a form, of the content that a request names; `request.output` is ignored.
  public init(_ request: Build.Request, as form: PackedForm) {
    self.request = request
    self.form = form
  }

  /// Packs what is asked for into the file at `path`, whose folder is made where it is not there. The file takes its
  /// place when it is whole; where it is an archive, a file there that is none is not replaced.
  public func pack(_ target: BookTarget, to path: String) async throws(OutputError) -> Outcome {
    try await ArchivePack(request: request).pack(target, to: path, isArchive: form.isArchive) {
      (selection, presenter) throws(OutputError) in
      let bytes: [UInt8]
      do {
        bytes = try form.make(selection, presenter, request.content)
      } catch let faults as Book.Faults {
        return faults.diagnostics
      } catch let error as OutputError {
        throw error
      } catch {
        throw OutputError.refused(path: path, reason: "\(error)")
      }
      if let reason = NewFile.replace(path, with: bytes) {
        throw .refused(path: path, reason: reason)
      }
      return []
    }
  }
}
