import Graph
import Hypertext
import Model
import Search
import Templates

/// Every file of a hub that is being previewed, each made when it is asked for.
public struct LiveSite: Sendable {
  /// The number of the reading of the hub that it shows, from 1.
  public let reading: Int
  /// How many pages were written by editors.
  public let pages: Int

  private let files: [String: @Sendable () -> [UInt8]?]
  private let search: LiveSearch?
  private let missing: @Sendable (String) -> [UInt8]

  /// The site of a hub.
  init(_ hub: Hub, extracts: [AnalysedDocument], live: LiveView, root: String, workers: Int) async {
    let words = Words(hub.settings)
    let presenter = await Presenter(hub, words: words, workers: workers, live: live)
    let offers = hub.settings.offers.isEmpty ? presenter : presenter.offering([:])
    let plan = SitePlan(hub, presenter: offers, contentRoot: root)
    let documents = DocumentPlan(
      hub, presenter: presenter, contentRoot: root, isOffering: true)
    reading = live.reading
    pages = hub.pages.count
    files = Dictionary(
      (plan.files.map { ($0, offers) } + documents.files.map { ($0, presenter) }).map {
        file, presenter in (file.path, { @Sendable in try? file.render(presenter) })
      } + Self.own.map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    search = LiveSearch(HubSearch(presenter), pages: extracts)
    missing = { path in
      // Folders of content nest no deeper; an address may say anything.
      let depth = min(SiteAddress.depth(of: path), 32)
      let frame = Frames.plain(of: hub, words: words, depth: depth, live: live)
      let here = String(repeating: "-/", count: depth) + "-.html"
      return presenter.withFrame(frame).notFound(at: here).bytes
    }
  }

  /// The site of content that is not enough to make a hub of: a page that says so, at every address.
  init(unreadable live: LiveView) {
    reading = live.reading
    pages = 0
    files = Dictionary(uniqueKeysWithValues: Self.own)
    search = nil
    missing = { _ in liveProblemsPage(live).bytes }
  }

  /// Every path at which there is a file, sorted, but for those of the search index.
  public var paths: [String] { files.keys.sorted() }

  /// The bytes of the file at a path from the root, such as `caseload/salford.html`; `nil` when there is none. The
  /// path is only ever looked up.
  public func bytes(at path: String) async -> [UInt8]? {
    if let file = files[path] { return file() }
    return await search?.bytes(at: path)
  }

  /// The page to show where there is none.
  public func bytes(missingAt path: String) -> [UInt8] { missing(path) }

  /// What only previews have.
  private static let own: [(String, @Sendable () -> [UInt8]?)] = [
    (liveScriptPath, { liveScript }), (liveStylesheetPath, { liveStylesheet }),
  ]
}
