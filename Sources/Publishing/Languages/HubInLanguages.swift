import Basics
import Graph
import Loading
import Model
import Search
import Templates

/// A hub in all its languages, first that of the source: what each shows, and what it knows of the others.
struct HubInLanguages: Sendable {
  /// A hub in one language.
  struct Version: Sendable {
    let hub: Hub
    let extracts: [AnalysedDocument]
    /// What lists show of it, as it was gathered.
    let listings: Listings
    let presenter: Presenter
  }

  /// The source first; none where there was no hub to read.
  let versions: [Version]

  /// What was read of a hub, or of its preview where `live` says so.
  init(
    _ content: ContentFolder.Loaded<IndexedPage>, workers: Int, live: LiveView? = nil
  ) async {
    var versions: [Version] = []
    for loaded in [content] + content.translations {
      guard let hub = loaded.hub else { continue }
      let words = Words(hub.settings)
      let listings = Listings(hub, words)
      let presenter = await Presenter(
        hub, words: words, workers: workers, live: live, listings: listings)
      versions.append(
        Version(
          hub: hub, extracts: loaded.extracts.map(\.document), listings: listings,
          presenter: presenter))
    }
    guard versions.count > 1 else {
      self.versions = versions
      return
    }
    let known = versions.map { version in
      let files = SitePlan(version.hub, presenter: version.presenter, contentRoot: "").files
      return LanguageVersions.Version(
        version.hub, pages: Set(files.lazy.map(\.path).filter { $0.hasSuffix(".html") }))
    }
    self.versions = versions.enumerated().map { number, version in
      Version(
        hub: version.hub, extracts: version.extracts, listings: version.listings,
        presenter: version.presenter.among(LanguageVersions(known, current: number)))
    }
  }
}
