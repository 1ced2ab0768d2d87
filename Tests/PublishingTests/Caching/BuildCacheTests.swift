import Basics
import Diagnostics
import Foundation
import FrontMatter
import Loading
import Model
import TestSupport
import Testing

@testable import Publishing

/// What a build believes of the last one.
struct BuildCacheTests {
  private let folder: TemporaryFolder
  private let cache: BuildCache

  init() async throws {
    let files = SmallHub.files().map { ("content/" + $0.key, $0.value) }
    folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/place/output")
    request.workers = 1
    // What was changed in the last tick of the file system's clock is not trusted.
    try await Task.sleep(for: .milliseconds(50))
    _ = try await Build(request).run()
    cache = BuildCache(
      for: request, into: try OutputFolder(path: request.output, replacesForeign: false))
  }

  @Test func believesWhatItHasMade() async {
    guard case .current = await cache.find() else {
      Issue.record("the last build is not known again")
      return
    }
  }

  /// Nothing but the day has changed, and a page that was published too early is not any more.
  @Test func saysNothingOfDaysThatHaveComeSince() async throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", ".", "kind: guide", "published: 2026-12-01")
    ])
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/place/output")
    request.lastDay = .init(iso: "2026-11-30")
    try await Task.sleep(for: .milliseconds(50))
    let early = try await Build(request).run()
    #expect(early.diagnostics.map(\.rule.id) == ["future-publication"])
    request.lastDay = .init(iso: "2026-12-01")
    #expect(try await Build(request).run().diagnostics == [])
    #expect(try await Build(request).run().isUnchanged)
  }

  /// Somebody else may have put it there. Nobody reads from it, so that whoever waited for it would wait for ever.
  @Test func neitherWaitsForAPipeNorTakesItAway() async throws {
    let path = folder.path + "/place/.output.plait.cache"
    try folder.remove("place/.output.plait.cache")
    let made = unsafe mkfifo(path, 0o644)
    #expect(made == 0)
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/place/output")
    request.workers = 1
    #expect(try await Build(request).run().summary != nil)
    #expect(NewFile.obstacle(at: path) == "it is not a file")
    #expect(folder.names(in: "place").contains(".output.plait.cache"))
  }

  /// Such as a pull request may bring: whole, of this program and this call, and made up.
  @Test func doesNotBelieveWhatKnowsNoOutput() async throws {
    guard case .current(let record) = await cache.find() else {
      Issue.record("the last build is not known again")
      return
    }
    let madeUp = BuildCache.Record(
      content: FolderSnapshot([], time: 0), basis: record.basis,
      output: FolderSnapshot([], time: 0),
      files: record.files, parts: [], diagnostics: [], summary: record.summary)
    await cache.keep(madeUp, pages: [])
    guard case .none = await cache.find() else {
      Issue.record("a cache is believed that knows nothing of the output")
      return
    }
  }
}
