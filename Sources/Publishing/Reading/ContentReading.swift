import Checks
import Diagnostics
import FrontMatter
import Graph
import Loading
import Markdown
import Model
import Search
import Templates

/// The content of a hub, read and asked every question.
struct ContentReading: Sendable {
  let request: BuildRequest

  /// A reading of the content that a request names.
  init(_ request: BuildRequest) { self.request = request }

  /// Reads the hub and asks every question of it; `extractor` makes what is kept of each page's text.
  func examine<Extractor: PageExtractor>(
    remembered: CachedPages<Extractor.Extract>? = nil, keepsPages: Bool = false,
    _ extractor: @Sendable @escaping (HubSettings, Library) -> Extractor
  ) async -> ContentFolder.Loaded<Extractor.Extract> {
    let loaded = await load(remembered: remembered, keepsPages: keepsPages, extractor)
    return loaded.with(await diagnostics(of: loaded))
  }

  /// Reads the hub. `extractor` makes what is kept of each page's text, and no page is parsed again that `memory` holds
  /// or that is `remembered`.
  func load<Extractor: PageExtractor>(
    memory: PageMemory<Extractor.Extract>? = nil,
    remembered: CachedPages<Extractor.Extract>? = nil, keepsPages: Bool = false,
    _ extractor: @Sendable @escaping (HubSettings, Library) -> Extractor
  ) async -> ContentFolder.Loaded<Extractor.Extract> {
    await ContentFolder(path: request.content, replaced: request.replaced).load(
      drafts: request.includesDrafts, day: request.day, workers: request.workers,
      baseURL: request.baseURL,
      words: { MarkdownWords(Words($0)) }, extractor: extractor, memory: memory,
      remembered: remembered, keepsPages: keepsPages)
  }

  /// Asks every question of a hub that was read, and gives the answers with what reading it has shown, in the order
  /// in which they are printed.
  func diagnostics<Extract>(of loaded: ContentFolder.Loaded<Extract>) async -> [Diagnostic] {
    var diagnostics = loaded.diagnostics
    for translation in loaded.translations {
      diagnostics += await self.diagnostics(ofTranslation: translation)
    }
    if let hub = loaded.hub {
      diagnostics +=
        SettingsRules.breaches(in: hub) + LanguageRules.breaches(in: hub)
        + OfferRules.breaches(in: hub)
      // What a page was says nothing of the places in what its file is now.
      diagnostics += await Checks.breaches(
        in: hub, context: CheckContext(today: request.today, lastDay: request.lastDay),
        workers: request.workers
      ).filter { !loaded.staleFiles.contains($0.place.path) }
      if request.checksProse {
        diagnostics += await PassageReading(hub, root: request.content)
          .proseBreaches(workers: request.workers)
      }
      if request.checksSources {
        diagnostics += Checks.sourcing.flatMap { $0.breaches(in: hub) }
        diagnostics += await PassageReading(hub, root: request.content)
          .sourceBreaches(workers: request.workers)
      }
    }
    if request.isStrict {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    // Pages that show the same file say the same of it.
    return diagnostics.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// What is wrong with what a translation says itself: what it has from its source is said of that.
  private func diagnostics<Extract>(
    ofTranslation loaded: ContentFolder.Loaded<Extract>
  ) async -> [Diagnostic] {
    guard let hub = loaded.hub else { return loaded.diagnostics }
    let inherited = Dictionary(
      hub.pages.map { (hub.prefix + $0.file.text, $0.fields.whole) },
      uniquingKeysWith: { first, _ in first })
    let found = await Checks.breaches(
      in: hub, context: CheckContext(today: request.today, lastDay: request.lastDay),
      workers: request.workers
    ).filter {
      loaded.ownFiles.contains($0.place.path) && !loaded.staleFiles.contains($0.place.path)
        && ($0.place.range == nil || $0.place.range != inherited[$0.place.path])
    }
    return loaded.diagnostics + found + LanguageRules.breaches(in: hub)
  }
}
