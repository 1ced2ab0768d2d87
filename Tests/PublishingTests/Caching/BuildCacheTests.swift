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
    guard case .current = await cache.lookUp() else {
      Issue.record("the last build is not known again")
      return
    }
  }

  /// Nothing but the day has changed. What is written is what a build from nothing writes.
  @Test func buildsAgainOnTheDaysOnWhichPagesAppearAndEnd() async throws {
    try folder.write([
      "content/care/timed.md": SmallHub.page(
        "Timed", ".", "kind: guide", "published: 2026-12-01", "until: 2026-12-02")
    ])
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/place/output")
    try await Task.sleep(for: .milliseconds(50))
    let days = ["2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-09"]
    var seen: [String] = []
    for day in days {
      request.day = .init(iso: day)
      let outcome = try await Build(request).run()
      let isThere = folder.names(in: "place/output/care").contains("timed.html")
      seen.append("\(outcome.isUnchanged) \(outcome.diagnostics.map(\.rule.id)) \(isThere)")
    }
    #expect(
      seen == [
        #"false ["waiting-page"] false"#, #"true ["waiting-page"] false"#, "false [] true",
        "true [] true", #"false ["ended-page"] false"#, #"true ["ended-page"] false"#,
      ])
    let list = try #require(folder.text("place/output/resources.json"))
    #expect(!list.contains("Timed"))
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
    guard case .current(let record) = await cache.lookUp() else {
      Issue.record("the last build is not known again")
      return
    }
    let madeUp = BuildCache.Record(
      content: FolderSnapshot([], time: 0), basis: record.basis,
      output: FolderSnapshot([], time: 0),
      files: record.files, asked: record.asked, parts: [], diagnostics: [], summary: record.summary,
      span: record.span)
    await cache.keep(madeUp, pages: [])
    guard case .none = await cache.lookUp() else {
      Issue.record("a cache is believed that knows nothing of the output")
      return
    }
  }
}
