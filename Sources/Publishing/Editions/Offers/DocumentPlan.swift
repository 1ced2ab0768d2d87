import Archives
import Basics
import Diagnostics
import Graph
import Hypertext
import Model
import Synchronization
import Templates

/// The files of a site that hold several pages each: print packs, and the books and single files that it offers. They are
/// made before the pages that say how large they are.
struct DocumentPlan: Sendable {
  /// The files.
  private(set) var files: [PlannedFile] = []
  private let faults = Faults()

  /// What keeps some of the pages from being a book; known when the files were made.
  var diagnostics: [Diagnostic] { faults.found.withLock { $0 } }

  /// The documents of a hub; only the print packs where nothing is offered.
  init(_ hub: Hub, presenter: Presenter, contentRoot root: String, isOffering: Bool) {
    for pack in hub.printPacks {
      files.append(
        PlannedFile(pack.path) { presenter throws(OutputError) in
          presenter.printPack(pack).bytes
        })
    }
    guard isOffering else { return }
    for offered in hub.offered(presenter.words) {
      switch offered.form {
      case .epub:
        files.append(
          PlannedFile(offered.path) { [faults] presenter throws(OutputError) in
            try Self.book(of: offered, by: presenter, root: root, faults)
          })
      case .file:
        files.append(
          PlannedFile(offered.path) { presenter throws(OutputError) in
            try SingleDocument(of: offered.part, in: presenter.hub).render(presenter, root: root)
          })
      case .print, .zip: break
      }
    }
  }

  private static func book(
    of offered: Offered, by presenter: Presenter, root: String, _ faults: Faults
  ) throws(OutputError) -> [UInt8] {
    let target = offered.part.packTarget(in: presenter.hub)
    guard let selection = try? PageSelection(target, in: presenter.hub, presenter.words) else {
      return []
    }
    switch Book.make(selection, by: presenter) {
    case .failure(let found):
      faults.found.withLock { $0 += found.diagnostics }
      return []
    case .success(let book):
      do {
        return try ZipArchive.bytes(of: book.entries(root: root), time: .beginning)
      } catch {
        throw OutputError.refused(path: offered.path, reason: error.reason)
      }
    }
  }

  /// What was found wrong while books were made, on several tasks.
  private final class Faults: Sendable {
    let found = Mutex<[Diagnostic]>([])
  }
}
