public import Basics
import Checks
public import Diagnostics
import FrontMatter
public import Graph
import Loading
import Markdown
import Model
import Search
import Templates

/// A build, from a folder of content to a folder of pages; `runOnce()` is its table of contents.
public struct Build: Sendable {
  /// What a build is asked for.
  public struct Request: Sendable {
    /// The content folder.
    public var content: String
    /// The folder that the build replaces.
    public var output: String
    /// Where the hub will be published, in place of what `hub.yml` says.
    public var baseURL: String?
    /// Whether pages that readers do not find are part of the hub: drafts, pages in review, and pages that wait for
    /// their day or have ended.
    public var includesDrafts = false
    /// The day of the hub: a page that is published later waits, and one whose `until` is earlier has ended. Without a
    /// day, no page waits and none has ended.
    public var day: CalendarDate?
    /// The day with which days of review are compared, or `nil` to compare none.
    public var today: CalendarDate?
    /// The last day that has come, with which days on which something was done are compared; `today`, where it is
    /// not given. Nothing that is written depends on it.
    public var lastDay: CalendarDate?
    /// Whether warnings are errors.
    public var isStrict = false
    /// Whether questions about the language of pages are asked, too.
    public var checksProse = false
    /// Whether questions about what pages rest on are asked, too.
    public var checksSources = false
    /// Whether an output folder that no build made may be replaced.
    public var replacesForeign = false
    /// Whether what the last build left is used, and what this one does is kept for the next.
    public var usesCache = true
    /// Whether the outcome says how the files differ from those of the last build.
    public var listsChanges = false
    /// How many tasks work at once.
    public var workers = 2
    /// Bytes to read in place of what files of the content hold, by their paths below it: a check then says what
    /// a change would do.
    public var replaced: [String: [UInt8]] = [:]

    /// A request with the usual choices.
    public init(content: String, output: String) {
      self.content = content
      self.output = output
    }
  }

  /// What came of a build.
  public struct Outcome: Sendable {
    /// Everything that is wrong with the content, in the order in which it is printed.
    public let diagnostics: [Diagnostic]
    /// What was written, or `nil` when errors kept the build from writing.
    public let summary: Summary?
    /// Whether nothing was written because nothing has changed since the last build.
    public var isUnchanged = false
    /// Why what an earlier build left could not be used, in plain words.
    public var cacheNote: String?
    /// How the files differ from those of the last build, when that was asked for and something was built.
    public var changes: Changes?
    /// The hub that was written, for programs that go on with it; `nil` where nothing was.
    public var hub: Hub?
  }

  private let request: Request
  private let progress: @Sendable (Phase) -> Void

  /// A build of what is asked for; `progress` is told of each phase as it begins.
  public init(_ request: Request, progress: @Sendable @escaping (Phase) -> Void = { _ in }) {
    self.request = request
    self.progress = progress
  }

  /// Reads, checks and writes the hub. The output is replaced as a whole, and only when the content has
  /// no errors; an `OutputError` says that the machine or the call kept it from being written.
  public func run() async throws(OutputError) -> Outcome {
    do {
      return try await runOnce()
    } catch .changed where request.usesCache {
      // Somebody is at work in the content or the output. From nothing, a build depends on no former one.
      var request = request
      request.usesCache = false
      return try await Build(request, progress: progress).runOnce()
    }
  }

  private func runOnce() async throws(OutputError) -> Outcome {
    try OutputFolder.check(request.output, against: request.content)
    let output = try OutputFolder(
      path: request.output, replacesForeign: request.replacesForeign)
    let cache = request.usesCache ? BuildCache(for: request, into: output) : nil
    let finding = await cache?.find()
    if case .current(let record)? = finding { return Outcome(of: record, request) }

    progress(.reading)
    let content = await examine(remembered: finding?.pages, keepsPages: cache != nil) {
      SearchExtractor($0, $1)
    }
    guard var hub = content.hub, !content.hasErrors else {
      return Outcome(diagnostics: content.diagnostics, summary: nil)
    }
    let inputs =
      cache == nil
      ? nil
      : await InputDigests(
        hub, basis: content.basis, root: request.content, workers: request.workers)
    if let inputs, let files = finding?.files, let markup = content.markup {
      let pages = files.pagesToRender(of: hub, inputs: inputs)
      let read = await markup.hub(hub, withMarkupOf: pages, workers: request.workers)
      guard let read else { throw OutputError.changed(path: request.content) }
      hub = read
    }

    let presenter = await Presenter(hub, words: Words(hub.settings), workers: request.workers)
    let site = SiteFiles(
      hub, presenter: presenter, contentRoot: request.content, isOffering: true)
    let former = request.listsChanges ? output.listedFiles : []
    let writer = SiteWriter(
      staging: try output.stage(), former: finding?.files, inputs: inputs, workers: request.workers)
    do {
      let faults = try await site.write(to: writer, content.extracts, progress: progress)
      if !faults.isEmpty {
        writer.staging.discard()
        return Outcome(diagnostics: (content.diagnostics + faults).sorted(), summary: nil)
      }
      try output.replace(with: writer.staging)
    } catch {
      writer.staging.discard()
      throw error
    }
    let files = writer.files
    let summary = Summary(hub, files: files.map(\.entry))
    if let cache, let written = await writer.snapshot(of: output) {
      await cache.keep(
        .init(
          content: content.snapshot, basis: content.basis.digest, output: written, files: files,
          parts: writer.parts, diagnostics: content.diagnostics, summary: summary,
          span: DaySpan(of: hub)),
        pages: content.kept)
    }
    return Outcome(
      diagnostics: content.diagnostics, summary: summary, cacheNote: finding?.note,
      changes: request.listsChanges ? Changes(from: former, to: files.map(\.entry)) : nil, hub: hub)
  }

  /// Reads the hub and asks every question of it, without writing anything.
  public func check() async -> Outcome {
    progress(.reading)
    return Outcome(diagnostics: await examine { _, _ in NoExtractor() }.diagnostics, summary: nil)
  }

  /// Reads the hub and gives every claim of its pages with what it rests on, for an editor to tick; the list is `nil`
  /// when the hub cannot be read.
  public func claims() async -> (list: ClaimList?, diagnostics: [Diagnostic]) {
    progress(.reading)
    let content = await examine { _, _ in NoExtractor() }
    guard let hub = content.hub else { return (nil, content.diagnostics) }
    let claims = await PassageReading(hub, root: request.content).claims(workers: request.workers)
    return (ClaimList(pages: claims), content.diagnostics)
  }

  /// Reads the hub and asks every question of it; `extractor` makes what is kept of each page's text.
  func examine<Extractor: PageExtractor>(
    remembered: RememberedPages<Extractor.Extract>? = nil, keepsPages: Bool = false,
    _ extractor: @Sendable @escaping (HubSettings, Library) -> Extractor
  ) async -> ContentFolder.Loaded<Extractor.Extract> {
    let loaded = await load(remembered: remembered, keepsPages: keepsPages, extractor)
    return loaded.with(await diagnostics(of: loaded))
  }

  /// Reads the hub. `extractor` makes what is kept of each page's text, and no page is parsed again that `memory` holds
  /// or that is `remembered`.
  func load<Extractor: PageExtractor>(
    memory: PageMemory<Extractor.Extract>? = nil,
    remembered: RememberedPages<Extractor.Extract>? = nil, keepsPages: Bool = false,
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
    if let hub = loaded.hub {
      diagnostics += SettingsRules.breaches(in: hub) + OfferRules.breaches(in: hub)
      // What a page was says nothing of the places in what its file is now.
      diagnostics += await Checks.breaches(
        in: hub, context: CheckContext(today: request.today, lastDay: request.lastDay),
        workers: request.workers
      ).filter { !loaded.standIns.contains($0.place.path) }
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
}
