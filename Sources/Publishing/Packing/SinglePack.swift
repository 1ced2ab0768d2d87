public import Diagnostics
import Graph
import Loading
import Model
import Templates

/// A page, a strand or several pages as one file that opens anywhere: as an attachment on a phone, without script and without
/// anything beside it.
public struct SinglePack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// The file and the name that fits it.
    case packed(file: [UInt8], name: String, diagnostics: [Diagnostic])
    /// Nothing in the hub has a name; the nearest that has.
    case unknown(String, nearest: String?)
    /// A page that belongs to no strand, and cannot share a file.
    case alone(String)
    /// The content has errors.
    case refused([Diagnostic])
  }

  private let request: BuildRequest

  /// A packing of the content that a request names; `request.output` is ignored.
  public init(_ request: BuildRequest) {
    self.request = request
  }

  /// Packs `targets`: pages by their files below the content folder, such as `caseload/salford.md`, strands by
  /// their folders, such as `caseload`, and forms by their files in the output.
  public func pack(_ targets: [String]) async throws(OutputError) -> Outcome {
    let content = await ContentReading(request).examineInLanguage()
    guard let hub = content.hub, !content.hasErrors else { return .refused(content.diagnostics) }
    let reader = Reader(hub)
    var documents: [(name: String, document: SingleDocument)] = []
    for target in targets {
      let name = Self.name(of: target, in: hub)
      guard let document = SingleDocument.named(name, in: reader) else {
        let names =
          hub.strands.map(\.setting.folder) + hub.pages.map(\.path.text)
          + hub.settings.proposals.map(SiteAddress.proposal)
        return .unknown(target, nearest: NearMiss.nearest(to: name, in: names))
      }
      documents.append((name, document))
    }
    guard let first = documents.first else { return .unknown("", nearest: nil) }
    let presenter = await Presenter(hub, words: Words(hub.settings), workers: request.workers)
    if documents.count == 1 {
      let file = try first.document.render(presenter, root: request.content)
      let stem = first.name.replacing("/", with: "-").split(separator: ".").first ?? first.name[...]
      return .packed(file: file, name: stem + ".html", diagnostics: content.diagnostics)
    }
    var pages: [PageID] = []
    for (name, _) in documents {
      let named = SingleDocument.pages(named: name, in: reader)
      if named.isEmpty { return .alone(name) }
      pages += named
    }
    let file = try SingleDocument(pages, in: reader).render(presenter, root: request.content)
    return .packed(file: file, name: "pages.html", diagnostics: content.diagnostics)
  }

  /// What somebody named, from the root of the content.
  private static func name(of target: String, in hub: Hub) -> String {
    var name = target
    if name.hasPrefix(hub.prefix) { name.removeFirst(hub.prefix.count) }
    while name.hasSuffix("/") { name.removeLast() }
    return name
  }
}
