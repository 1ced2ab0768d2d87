import Content
public import Diagnostics
import Templates

/// A page or a strand as one file that opens anywhere: as an attachment on a phone, without script and without
/// anything beside it.
public struct SinglePack: Sendable {
  /// What came of packing.
  public enum Outcome: Sendable {
    /// The file and the name that fits it.
    case packed(file: [UInt8], name: String, diagnostics: [Diagnostic])
    /// Nothing in the hub has that name; the nearest that has.
    case unknown(nearest: String?)
    /// The content has errors.
    case refused([Diagnostic])
  }

  private let request: Build.Request

  /// A packing of the content that a request names; its output is of no account.
  public init(_ request: Build.Request) {
    self.request = request
  }

  /// Packs `target`: a page by its file below the content folder, such as `caseload/salford.md`, or a strand by
  /// its folder, such as `caseload`.
  public func pack(_ target: String) async -> Outcome {
    let content = await Build(request).examine { _, _ in NoDigester() }
    guard let hub = content.hub, !content.hasErrors else { return .refused(content.diagnostics) }
    var wanted = target
    if wanted.hasPrefix(hub.prefix) { wanted.removeFirst(hub.prefix.count) }
    while wanted.hasSuffix("/") { wanted.removeLast() }
    let presenter = await Presenter(hub, words: Words(hub.settings), workers: request.workers)
    guard let document = SingleDocument(wanted, in: hub) else {
      let names = hub.strands.map(\.setting.folder) + hub.pages.map(\.path.text)
      return .unknown(nearest: NearMiss.nearest(to: wanted, in: names))
    }
    let file = document.render(presenter, root: request.content)
    let name =
      wanted.replacing("/", with: "-").split(separator: ".").first.map(String.init) ?? wanted
    return .packed(file: file, name: name + ".html", diagnostics: content.diagnostics)
  }
}
