import Archives
import Basics
import Diagnostics
import Graph
import Model
import Search
import Templates

/// Every file of a site, in the order in which they have to be made: the search, documents of several pages, then the pages,
/// which say how large what they offer is, and last an archive of all of it.
struct SiteFiles: Sendable {
  private let hub: Hub
  private let presenter: Presenter
  private let root: String
  private let isOffering: Bool

  /// The files of a hub whose content is in the folder at `root`. Nothing is offered to take away where it is taken away
  /// itself.
  init(_ hub: Hub, presenter: Presenter, contentRoot root: String, isOffering: Bool) {
    self.hub = hub
    self.presenter = presenter
    self.root = root
    self.isOffering = isOffering && !hub.settings.offers.isEmpty
  }

  /// Writes all of them; `progress` is told of each phase. What it gives keeps the content from being
  /// published, and what was written is then not whole.
  func write(
    to writer: SiteWriter, _ extracts: [AnalysedDocument], progress: (Phase) -> Void
  ) async throws(OutputError) -> [Diagnostic] {
    progress(.indexing)
    try await writer.write(HubSearch(presenter), pages: extracts)
    progress(.writing)
    let documents = DocumentPlan(
      hub, presenter: presenter, contentRoot: root, isOffering: isOffering)
    try await writer.write(documents.files, by: presenter)
    if !documents.diagnostics.isEmpty { return documents.diagnostics }
    if isOffering {
      try await writeOffering(to: writer)
    } else {
      try await writer.write(files(by: presenter), by: presenter)
    }
    return []
  }

  private func files(by presenter: Presenter) -> [PlannedFile] {
    SitePlan(hub, presenter: presenter, contentRoot: root).files
  }

  private func writeOffering(to writer: SiteWriter) async throws(OutputError) {
    let offered = hub.offered(presenter.words)
    let offering = presenter.offering(writer.sizes)
    let files = files(by: offering)
    guard let archive = offered.first(where: { $0.form == .zip }) else {
      return try await writer.write(files, by: offering)
    }
    // The page that offers the archive says how large it is, and so comes after it.
    try await writer.write(files.filter { $0.path != SiteAddress.home }, by: offering)
    let hidden = offered.filter { $0.form != .print }.map(\.path)
    var plain: [(entry: Manifest.Entry, bytes: [UInt8])] = []
    for page in plainPages { plain.append(try page.written(by: presenter)) }
    let site = HubArchive(
      writer, without: Set(hidden), replacing: plain, of: hub.settings)
    try await writer.write(
      [
        PlannedFile(archive.path, given: site.digest) { _ throws(OutputError) in
          try site.bytes()
        }
      ], by: offering)
    try await writer.write(
      files.filter { $0.path == SiteAddress.home }, by: presenter.offering(writer.sizes))
  }

  /// The pages that offer something, without what they offer: an archive does not hold that.
  private var plainPages: [PlannedFile] {
    let offering = Set(hub.parts.compactMap(hub.page(offering:)).map { hub.pages[$0].output })
    return files(by: presenter).filter { offering.contains($0.path) || $0.path == SiteAddress.home }
  }
}
