import Basics
public import Diagnostics
public import Graph
import Loading
import Model
import Search
import Templates

/// A build, from a folder of content to a folder of pages; `runOnce()` is its table of contents.
public struct Build: Sendable {
  /// What a build is asked for.
  public typealias Request = BuildRequest

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

  /// What is asked for.
  let request: Request
  /// Told of each phase as it begins.
  let progress: @Sendable (Phase) -> Void

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
    let lookup = await cache?.lookUp()
    if case .current(let record)? = lookup { return Outcome(of: record, request) }

    progress(.reading)
    let content = await ContentReading(request).examine(
      remembered: lookup?.pages, keepsPages: cache != nil
    ) {
      SearchExtractor($0, $1)
    }
    guard let hub = content.hub, !content.hasErrors else {
      return Outcome(diagnostics: content.diagnostics, summary: nil)
    }
    let site = await HubInLanguages(content, workers: request.workers)
    // There is a hub, and so its source.
    let presenter = site.versions[0].presenter
    let former = request.listsChanges ? output.listedFiles : []
    var engine: Engine?
    if cache != nil {
      engine = await Engine(
        Answers(hub, site.versions[0].listings, basis: content.basis, root: request.content),
        former: lookup?.files, offers: presenter.offerLines, workers: request.workers)
    }
    let writer = SiteWriter(
      staging: try output.stage(), former: lookup?.files, engine: engine, workers: request.workers)
    do throws(OutputError) {
      let faults = try await site.write(
        to: writer, contentRoot: request.content, isOffering: true, progress: progress)
      if !faults.isEmpty {
        writer.staging.discard()
        return Outcome(diagnostics: (content.diagnostics + faults).sorted(), summary: nil)
      }
      if content.isOutdated {
        throw OutputError.changed(path: request.content)
      }
      try output.replace(with: writer.staging)
    } catch {
      writer.staging.discard()
      throw error
    }
    let files = writer.files
    let summary = Summary(hub, files: files.map(\.entry))
    if let cache, var engine, let written = await writer.snapshot(of: output) {
      let kept = await engine.keep(files, offers: presenter.offering(writer.sizes).offerLines)
      await cache.keep(
        .init(
          content: content.snapshot, basis: content.parsing ?? content.basis.digest,
          output: written,
          files: kept.files, asked: kept.asked,
          parts: writer.parts, diagnostics: content.diagnostics, summary: summary,
          span: DaySpan(of: hub)),
        pages: content.kept)
    }
    return Outcome(
      diagnostics: content.diagnostics, summary: summary, cacheNote: lookup?.note,
      changes: request.listsChanges ? Changes(from: former, to: files.map(\.entry)) : nil, hub: hub)
  }
}
