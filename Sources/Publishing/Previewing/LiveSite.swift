import Graph
import Hypertext
import Loading
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
  /// The search of each language, by the folder of its pages.
  private let searches: [(folder: String, search: LiveSearch)]
  private let missing: @Sendable (String) -> [UInt8]

  /// The site of a hub that was read, or `nil` where there is not enough to make one of.
  init?(
    _ content: ContentFolder.Loaded<IndexedPage>, live: LiveView, root: String, workers: Int
  ) async {
    let hub = await HubInLanguages(content, workers: workers, live: live)
    guard let source = hub.versions.first else { return nil }
    reading = live.reading
    pages = source.hub.pages.count
    var files: [String: @Sendable () -> [UInt8]?] = [:]
    for version in hub.versions {
      for (file, presenter) in Self.files(of: version, root: root) {
        files[version.hub.settings.folder + file.path] = { try? file.render(presenter) }
      }
    }
    self.files = files.merging(Self.own) { first, _ in first }
    searches = hub.versions.map {
      ($0.hub.settings.folder, LiveSearch(HubSearch($0.presenter), pages: $0.extracts))
    }
    missing = { path in
      // Folders of content nest no deeper; an address may say anything.
      let depth = min(SiteAddress.depth(of: path), 32)
      let presenter = source.presenter
      let frame = Frames.plain(of: source.hub, words: presenter.words, depth: depth, live: live)
      let here = String(repeating: "-/", count: depth) + "-.html"
      return presenter.withFrame(frame).notFound(at: here).bytes
    }
  }

  private static func files(
    of version: HubInLanguages.Version, root: String
  ) -> [(PlannedFile, Presenter)] {
    let (hub, presenter) = (version.hub, version.presenter)
    let offers = hub.settings.offers.isEmpty ? presenter : presenter.offering([:])
    return DocumentPlan(hub, presenter: presenter, contentRoot: root, isOffering: true).files
      .map { ($0, presenter) }
      + SitePlan(hub, presenter: offers, contentRoot: root).files.map { ($0, offers) }
  }

  /// The site of content that is not enough to make a hub of: a page that says so, at every address.
  init(unreadable live: LiveView) {
    reading = live.reading
    pages = 0
    files = Dictionary(uniqueKeysWithValues: Self.own)
    searches = []
    missing = { _ in liveProblemsPage(live).bytes }
  }

  /// Every path at which there is a file, sorted, but for those of the search index.
  public var paths: [String] { files.keys.sorted() }

  /// The bytes of the file at a path from the root, such as `caseload/salford.html`; `nil` when there is none. The
  /// path is only ever looked up.
  public func bytes(at path: String) async -> [UInt8]? {
    if let file = files[path] { return file() }
    // The folder of the source is the beginning of every path.
    let search = searches.last { path.hasPrefix($0.folder) }
    return await search?.search.bytes(at: String(path.dropFirst(search?.folder.count ?? 0)))
  }

  /// The page to show where there is none.
  public func bytes(missingAt path: String) -> [UInt8] { missing(path) }

  /// What only previews have.
  private static let own: [(String, @Sendable () -> [UInt8]?)] = [
    (liveScriptPath, { liveScript }), (liveStylesheetPath, { liveStylesheet }),
  ]
}
