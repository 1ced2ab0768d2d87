import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// A hub that is read again after each edit.
struct LiveHubTests {
  private let folder: TemporaryFolder
  private let hub: LiveHub

  init() throws {
    folder = try TemporaryFolder(SmallHub.files())
    hub = Self.liveHub(folder)
  }

  private static func liveHub(_ folder: TemporaryFolder) -> LiveHub {
    LiveHub(content: folder.path, workers: 1, token: "0123")
  }

  private func page(_ path: String, of reading: LiveHub.Reading) async -> String? {
    await reading.site.bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func showsAnEditAtOnce() async throws {
    #expect(await page("care/first.html", of: hub.read())?.contains("See <a") == true)
    try folder.write(["care/first.md": SmallHub.page("First", "Another text.", "kind: guide")])
    #expect(await page("care/first.html", of: hub.read())?.contains("Another text.") == true)
  }

  @Test func showsANewTitleWhereverItIsShown() async throws {
    _ = await hub.read()
    try folder.write(["care/first.md": SmallHub.page("Premier", "Text.", "kind: guide")])
    let reading = await hub.read()
    for path in ["care/index.html", "a-to-z.html", "kinds/guide.html"] {
      #expect(await page(path, of: reading)?.contains("Premier") == true, "\(path)")
    }
  }

  @Test func showsDraftsAndMarksThem() async throws {
    try folder.write([
      "care/third.md": SmallHub.page("Third", "Text.", "kind: guide", "status: draft")
    ])
    let page = await page("care/third.html", of: hub.read())
    #expect(page?.contains("Draft") == true)
  }

  @Test func showsWhatHasErrorsAsFarAsItGoes() async throws {
    try folder.write([
      "care/first.md": SmallHub.page("First", "See [nothing](nowhere.md), but.", "kind: guide")
    ])
    let reading = await hub.read()
    #expect(reading.diagnostics.map(\.rule.id) == ["broken-link"])
    #expect(await page("care/first.html", of: reading)?.contains(", but.") == true)
  }

  @Test func keepsAPageThatCannotBeReadAnyMore() async throws {
    _ = await hub.read()
    try folder.write(["care/first.md": "---\ntitle: First\n\nNothing ends the fields.\n"])
    let broken = await hub.read()
    #expect(broken.diagnostics.count { $0.severity == .error } == 1)
    #expect(await page("care/first.html", of: broken)?.contains("See <a") == true)
    try folder.write(["care/first.md": SmallHub.page("First", "Mended.", "kind: guide")])
    let mended = await hub.read()
    #expect(mended.diagnostics.filter { $0.severity == .error } == [])
    #expect(await page("care/first.html", of: mended)?.contains("Mended.") == true)
  }

  @Test func saysNothingOfPlacesInAFileThatHasChanged() async throws {
    try folder.write(["care/first.md": SmallHub.page("First", "See [x](no.md).", "kind: guide")])
    #expect(await hub.read().diagnostics.map(\.rule.id) == ["broken-link"])
    try folder.write(["care/first.md": "No fields.\n"])
    #expect(await hub.read().diagnostics.map(\.rule.id) == ["front-matter-missing"])
  }

  @Test func letsAPageGoThatIsGone() async throws {
    _ = await hub.read()
    try folder.write(["care/second.md": SmallHub.page("Second", "Alone.", "kind: guide")])
    try folder.remove("care/first.md")
    let reading = await hub.read()
    #expect(await page("care/first.html", of: reading) == nil)
    #expect(reading.site.pages == 2)
  }

  @Test func keepsTheLastHubWhileThereAreNoSettings() async throws {
    let first = await hub.read()
    try folder.write(["hub.yml": "title: [\n"])
    let broken = await hub.read()
    #expect(broken.site.reading == first.site.reading)
    #expect(broken.diagnostics.contains { $0.severity == .error })
    try folder.write(["hub.yml": SmallHub.settings])
    #expect(await hub.read().site.reading == 3)
  }

  @Test func saysThatThereIsNoHubYet() async throws {
    try folder.write(["hub.yml": "title: [\n"])
    let reading = await hub.read()
    let page = String(decoding: reading.site.bytes(missingAt: "a/b/c.html"), as: UTF8.self)
    #expect(page.contains("The hub cannot be shown yet") && page.contains("data-token=\"0123\""))
    #expect(await reading.site.bytes(at: "-/live.js") != nil)
  }

  @Test func makesTheSearchIndexOfWhatIsShown() async throws {
    let before = await hub.read().site
    try folder.write(["care/third.md": SmallHub.page("Third", "Text.", "kind: guide")])
    let site = await hub.read().site
    #expect(await site.bytes(at: "search/search.js") != nil)
    #expect(await site.bytes(at: "search/none.js") == nil)
    #expect(await site.bytes(at: "search/meta.js") != before.bytes(at: "search/meta.js"))
  }

  @Test func findsNothingButWhatWasMade() async throws {
    let site = await hub.read().site
    for path in ["../hub.yml", "hub.yml", "/etc/passwd", "care/../hub.yml", "", "care", "care/"] {
      #expect(await site.bytes(at: path) == nil, "\(path)")
    }
  }

  @Test func leavesNoMarkInABuild() async throws {
    var request = Build.Request(content: folder.path, output: folder.path + "-output")
    request.usesCache = false
    defer { try? FileManager.default.removeItem(atPath: folder.path + "-output") }
    _ = try await Build(request).run()
    let page = try String(contentsOfFile: folder.path + "-output/index.html", encoding: .utf8)
    #expect(!page.contains("live") && !page.contains("connect-src"))
  }

  /// After each of many edits, what the memory gives is what reading everything anew gives, to the byte.
  @Test func neverShowsWhatItRemembersInPlaceOfWhatIsThere() async throws {
    var chance = SeededGenerator(seed: 26)
    var edits = HubEdits(folder)
    for number in 0..<80 {
      let edit = try edits.next(number, using: &chance)
      if number.isMultiple(of: 5) { try await breakAndMend(edits.pages[0]) }
      let live = await hub.read()
      let fresh = await Self.liveHub(folder).read()
      #expect(live.diagnostics == fresh.diagnostics, "\(edit)")
      #expect(live.site.paths == fresh.site.paths, "\(edit)")
      for path in live.site.paths {
        let shown = await page(path, of: live)?
          .replacing("data-reading=\"\(live.site.reading)\"", with: "data-reading=\"1\"")
        #expect(await shown == page(path, of: fresh), "\(edit): \(path)")
      }
    }
  }

  /// Makes a page unreadable for the time of one reading.
  private func breakAndMend(_ path: String) async throws {
    let text = try #require(folder.text(path))
    try folder.write([path: "No fields.\n"])
    _ = await hub.read()
    try folder.write([path: text])
  }
}
