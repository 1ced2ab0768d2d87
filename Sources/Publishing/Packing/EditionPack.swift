import Archives
import Basics
public import Diagnostics
import Graph
import Loading
import Model
import Templates

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

  private let request: BuildRequest
  private let former: PackPlace.Former?
  private let make: PackedForm.Maker

  /// A packing, in a form, of the content that a request names; `request.output` is ignored.
  public init(_ request: BuildRequest, as form: PackedForm) {
    self.init(request, inPlaceOf: form.isArchive ? .archive : nil, make: form.make)
  }

  /// A packing of what `make` gives.
  /// - Parameter former: What alone the file may replace.
  init(
    _ request: BuildRequest, inPlaceOf former: PackPlace.Former?, make: @escaping PackedForm.Maker
  ) {
    self.request = request
    self.former = former
    self.make = make
  }

  /// Packs what is asked for into the file at `path`, whose folder is made where it is not there. The file takes its
  /// place when it is whole; where it is an archive, a file there that is none is not replaced.
  public func pack(_ target: PackTarget, to path: String) async throws(OutputError) -> Outcome {
    try PackPlace.check(path, for: former)
    let content = await ContentReading(request).examineInLanguage()
    guard let hub = content.hub, !content.hasErrors else { return .refused(content.diagnostics) }
    let words = Words(hub.settings)
    let selection: PageSelection
    do throws(PageSelection.Failure) {
      selection = try PageSelection(target, in: Reader(hub), words)
    } catch {
      switch error {
      case .unknown(let nearest, let known): return .unknown(nearest: nearest, known: known)
      case .empty: return .empty
      }
    }
    let presenter = await Presenter(hub, words: words, workers: request.workers)
    let bytes: [UInt8]
    do {
      bytes = try make(selection, presenter, request.content)
    } catch let faults as PackFaults {
      return .refused((content.diagnostics + faults.diagnostics).sorted())
    } catch let failure as ZipArchive.Failure {
      throw .refused(path: path, reason: failure.reason)
    } catch let error as OutputError {
      throw error
    } catch {
      throw .refused(path: path, reason: "\(error)")
    }
    if let reason = NewFile.replace(path, with: bytes) {
      throw .refused(path: path, reason: reason)
    }
    return .packed(
      pages: selection.pages.count, bytes: bytes.count, diagnostics: content.diagnostics)
  }
}

/// The editions that `plait pack` offers in the same way, each as a command of its name.
public enum PackedEditions {
  /// All of them, in the order in which help lists them.
  public static var all: [any PackedEdition.Type] { [BookEdition.self] }
}
