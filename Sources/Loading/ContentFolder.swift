public import Basics
import Diagnostics
import FrontMatter
import Graph
public import Markdown
public import Model

/// A folder of content on this machine.
public struct ContentFolder: Sendable {
  /// The folder's path, without a `/` at its end.
  public let path: String
  /// What stands before a file's path in messages, such as `content/`.
  public let prefix: String
  /// Bytes that stand for those of files, by their paths below the folder.
  private let replaced: [String: [UInt8]]

  /// The folder at a path as the user wrote it. What is `replaced`, by paths below it, is read in place of its files.
  public init(path: String, replaced: [String: [UInt8]] = [:]) {
    self.replaced = replaced
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.path = path
    prefix = path == "." ? "" : path.hasPrefix("./") ? path.dropFirst(2) + "/" : path + "/"
  }

  /// Reads the settings and the registers, parses every page once on `workers` tasks, and joins them
  /// to a hub. Drafts, pages in review, and pages that on `day` wait or have ended are part of it only when
  /// `drafts` is true.
  ///
  /// `baseURL` takes the place of what the settings say; `words` gives the few words that rendered Markdown
  /// needs, in the hub's language; `extractor` makes what is to be kept of each page's text.
  public func load<Extractor: PageExtractor>(
    drafts: Bool, day: CalendarDate? = nil, workers: Int, baseURL: String? = nil,
    words: @Sendable (HubSettings) -> MarkdownWords = { _ in MarkdownWords() },
    extractor: @Sendable @escaping (HubSettings, Library) -> Extractor = { _, _ in NoExtractor() }
  ) async -> Loaded<Extractor.Extract> {
    await load(
      drafts: drafts, day: day, workers: workers, baseURL: baseURL, words: words,
      extractor: extractor, memory: nil)
  }

  /// The same, which parses no page again that `memory` holds, or that is `remembered` from an earlier build.
  ///
  /// Where `keepsPages`, what can be kept of the pages for the next build is part of what is given.
  package func load<Extractor: PageExtractor>(
    drafts: Bool, day: CalendarDate?, workers: Int, baseURL: String?,
    words: @Sendable (HubSettings) -> MarkdownWords,
    extractor: @Sendable @escaping (HubSettings, Library) -> Extractor,
    memory: PageMemory<Extractor.Extract>?,
    remembered: CachedPages<Extractor.Extract>? = nil, keepsPages: Bool = false
  ) async -> Loaded<Extractor.Extract> {
    let listing = FolderListing(root: path)
    let basis = PageBasis(listing, root: path)
    let sources = ContentFiles(root: path, replaced: replaced)
    var data = DataLoader(sources, prefix: prefix)
    guard let settings = data.loadSettings() else {
      return Loaded(
        hub: nil, extracts: [], snapshot: listing.snapshot, basis: basis, parsing: nil,
        kept: [], markup: nil, diagnostics: data.diagnostics)
    }
    // Without strands every page would be in the wrong place, and only hub.yml is.
    guard !settings.strands.isEmpty || data.diagnostics.isEmpty else {
      return Loaded(
        hub: nil, extracts: [], snapshot: listing.snapshot, basis: basis, parsing: nil,
        kept: [], markup: nil, diagnostics: data.diagnostics)
    }
    let scan = ContentScan(listing, root: path, prefix: prefix, settings: settings)
    func load(
      _ settings: HubSettings, _ data: DataLoader, _ scan: ContentScan,
      _ memory: PageMemory<Extractor.Extract>?, _ remembered: CachedPages<Extractor.Extract>? = nil
    ) async -> Loaded<Extractor.Extract> {
      var (settings, data) = (settings, data)
      if let baseURL { settings.setBaseURL(baseURL) }
      var known = KnownKeys(settings)
      for kind in settings.unsureKinds(data.diagnostics) { known[kind] = nil }
      // A folder under another name is reported once, and not wherever a record names it.
      known[.strand]? += scan.strayFolders.keys.sorted()
      let library = data.loadLibrary(
        present: scan.registers, misnamed: scan.unread.filter { $0.hasPrefix("data/") },
        hubs: settings.hubs, known: &known)
      let context = PageLoadingContext(
        files: sources, prefix: prefix, settings: settings,
        schemas: PageSchemas(settings), known: known,
        markdown: MarkdownOptions(
          allowsRawHTML: settings.allowsRawHTML, callouts: settings.callouts,
          terms: TermMatcher(library), words: words(settings)),
        strandFolders: scan.folders, keepsPages: keepsPages && settings.translation == nil)
      let parsing = basis.parsing(known: known, terms: library.terms)
      let remembered = remembered?.basis == parsing ? remembered : nil
      let read = { @Sendable [settings] (pages: [FoundPage]) in
        await concurrentMap(
          pages, workers: workers,
          makeState: {
            PageLoader(context, extractor: extractor(settings, library), remembered: remembered)
          }
        ) { loader, page in
          loader.load(page)
        }
      }
      let files =
        if let memory {
          await memory.files(
            of: scan.pages, foundAt: listing.snapshot.time, basis: basis, read: read)
        } else {
          await read(scan.pages)
        }
      return await join(
        files, context, library, scan, listing.snapshot, basis, parsing, drafts: drafts, day: day,
        workers: workers, diagnostics: data.diagnostics, memory: memory)
    }
    var loaded = await load(settings, data, scan, memory, remembered)
    for language in settings.translations {
      var data = DataLoader(sources, prefix: prefix)
      guard let settings = data.loadSettings(in: language) else { continue }
      let translation = await load(
        settings, data, scan.translated(into: language), memory?.memory(of: language.name))
      loaded.translations.append(
        translation.ofTranslation(scan.translations.paths(in: language.name), prefix: prefix))
    }
    return loaded
  }

  private func join<Extract: Sendable>(
    _ files: [LoadedFile<Extract>], _ context: PageLoadingContext, _ library: Library,
    _ scan: ContentScan, _ snapshot: FolderSnapshot, _ basis: PageBasis,
    _ parsing: Digest, drafts: Bool,
    day: CalendarDate?, workers: Int, diagnostics: [Diagnostic], memory: PageMemory<Extract>?
  ) async -> Loaded<Extract> {
    let leavesOut = context.settings.untranslated == .leaveOut
    var elsewhere: [Page] = []
    var diagnostics = diagnostics + scan.diagnostics
    var pages: [Page] = []
    pages.reserveCapacity(files.count)
    var extracts: [Extract] = []
    extracts.reserveCapacity(files.count)
    var markup: [BodyMarkup?] = []
    markup.reserveCapacity(files.count)
    var unpublished: [PagePath: Page] = [:]
    var unread = scan.unread
    var staleFiles: Set<String> = []
    for (number, file) in files.enumerated() {
      diagnostics += file.diagnostics
      guard let (page, extract) = file.page else {
        unread.insert(scan.pages[number].path.text)
        continue
      }
      if file.isStale { staleFiles.insert(prefix + page.file.text) }
      if leavesOut, page.isUntranslated, !page.leadsToOthers {
        if drafts || page.front.standing(on: day) == .inHub { elsewhere.append(page) }
      } else if drafts || page.front.standing(on: day) == .inHub {
        pages.append(page)
        extracts.append(extract)
        markup.append(file.markup)
      } else {
        unpublished[page.path] = page
      }
    }
    let markups = PageMarkups(of: pages, parsed: markup, context)
    let hub = await Hub(
      settings: context.settings, pages: pages, library: library.withoutUnused(by: pages),
      assets: scan.assets, unpublished: unpublished, elsewhere: elsewhere, day: day,
      unread: unread, prefix: prefix, markup: markups, former: await memory?.hub, workers: workers)
    await memory?.keep(hub)
    return Loaded(
      hub: hub, extracts: extracts, snapshot: snapshot, basis: basis, parsing: parsing,
      kept: zip(files, scan.pages).compactMap { CacheablePage($0, found: $1, at: snapshot.time) },
      markup: markups, diagnostics: diagnostics, staleFiles: staleFiles)
  }
}
