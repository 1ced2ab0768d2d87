import Basics
import Diagnostics
import Graph
import Model
import TestSupport
import Testing

@testable import Loading
@testable import Publishing
@testable import Templates

/// Which files are made again after an edit.
struct EngineTests {
  private let folder: TemporaryFolder
  private let request: BuildRequest

  init() async throws {
    folder = try TemporaryFolder()
    var files = TwoHubs.files("one")
    files["hub.yml"] = files["hub.yml"]?.replacing("offers: [epub, file, print]\n", with: "")
    try folder.write(
      Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) }))
    var request = BuildRequest(content: folder.path + "/content", output: folder.path + "/output")
    request.workers = 1
    self.request = request
    // What was changed in the last tick of the file system's clock is not trusted.
    try await Task.sleep(for: .milliseconds(50))
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
  }

  /// What is left of the last build when some text of a file of the content was replaced.
  private func lastBuild(
    before path: String, _ text: String, with replacement: String
  ) async throws -> (PreviousOutput, CachedPages<IndexedPage>) {
    let before = try #require(folder.text("content/" + path))
    let after = before.replacing(text, with: replacement)
    #expect(after != before)
    try folder.write(["content/" + path: after])
    let output = try OutputFolder(path: request.output, replacesForeign: false)
    let lookup = await BuildCache(for: request, into: output).lookUp()
    return (try #require(lookup.files), try #require(lookup.pages))
  }

  /// Of the registers, pages are made of keys and forms of terms. What a record says is read by the search index alone, and
  /// only of records that the facts of a page show.
  @Test(arguments: [
    ("data/sources.yml", "Ward of one", "Ward of two", ["care/third.md"]),
    ("data/sources.yml", "Lee of one", "Lee of two", []),
    ("data/organisations.yml", "Ashford of one", "Ashford of two", ["care/third.md"]),
    ("data/glossary.yml", "What a rota", "Whatever a rota", []),
    ("care/deep/two.md", "Text.", "Texts.", ["care/deep/two.md"]),
  ])
  func parseOnlyPagesThatShowARecord(
    path: String, text: String, replacement: String, parsed: [String]
  ) async throws {
    let (_, pages) = try await lastBuild(before: path, text, with: replacement)
    let content = await ContentReading(request).load(remembered: pages, keepsPages: true) {
      SearchExtractor($0, $1)
    }
    let hub = try #require(content.hub)
    let found = zip(hub.pages, try #require(content.markup).parsed).filter { $1 != nil }
    #expect(found.map(\.0.path.text) == parsed)
  }

  /// The files that have to be made again after some text of a file of the content was replaced.
  private func made(
    after path: String, _ text: String, with replacement: String
  ) async throws -> Set<String> {
    let (former, _) = try await lastBuild(before: path, text, with: replacement)
    let content = await ContentReading(request).load { _, _ in NoExtractor() }
    let hub = try #require(content.hub)
    let words = Words(hub.settings)
    let listings = Listings(hub, words)
    let presenter = await Presenter(hub, words: words, workers: 1, listings: listings)
    let engine = await Engine(
      Answers(hub, listings, basis: content.basis, root: request.content), former: former,
      offers: presenter.offerLines, workers: 1)
    let files =
      SitePlan(hub, presenter: presenter, contentRoot: request.content).files
      + DocumentPlan(hub, presenter: presenter, contentRoot: request.content, isOffering: true)
      .files
    return Set(
      files.filter {
        $0.isRecorded
          && engine.file(at: $0.path, given: $0.given, offers: presenter.offerLines) == nil
      }.map(\.path))
  }

  @Test func areNoneAfterNothing() async throws {
    #expect(try await made(after: "assets/form.pdf", "one", with: "two") == [])
  }

  /// A text is shown by its page, by documents of several pages, and as Markdown.
  @Test func areThoseOfAPageAfterItsText() async throws {
    #expect(
      try await made(after: "care/deep/two.md", "Text.", with: "Texts.") == [
        "care/deep/two.html", "care/deep/two.md", "care/print.html",
        // They say how many words there are.
        "resources.json", "hub.json",
      ])
  }

  @Test func areThoseThatShowATitle() async throws {
    let made = try await made(after: "care/deep/two.md", "title: Two", with: "title: Twain")
    #expect(
      made == [
        // The page, and those that show it beside themselves: in its section, next to it, alike.
        "care/deep/two.html", "care/deep/two.md", "care/deep/one.html", "care/deep/index.html",
        "care/index.html", "care/third.html", "care/second.html", "care/first.html",
        "tools/check.html", "care/print.html",
        // Lists.
        "kinds/tool.html", "a-to-z.html", "whats-new.html", "feed.xml", "care/feed.xml",
        "resources.json", "llms.txt", "hub.json", "assets/folder-pages.js",
      ])
  }

  @Test func areThoseThatShowASource() async throws {
    let made = try await made(after: "data/sources.yml", "Lee of one", with: "Lee of two")
    #expect(
      made == [
        "care/third.html", "care/third.md", "care/print.html", "evidence/lee-2021.html",
        "evidence/lee-2021.json", "evidence/lee-2021.bib", "sources.json", "sources.bib",
        "evidence/index.html", "glossary/rota.html", "hub.json", "assets/propose-case-study.js",
        "propose-case-study.html",
      ])
  }

  @Test func areThoseThatShowWhatATermMeans() async throws {
    let made = try await made(after: "data/glossary.yml", "What a rota", with: "Whatever a rota")
    #expect(
      made == ["glossary.html", "glossary/rota.html", "assets/glossary.js", "hub.json"])
  }

  /// A new term is shown by the glossary, and by the pages that use it.
  @Test func areThoseThatUseANewTerm() async throws {
    let made = try await made(
      after: "data/glossary.yml", "- {term: rota",
      with: "- {term: welcome, definition: What one says.}\n- {term: rota")
    #expect(
      made == [
        "index.html", "index.md", "glossary.html", "glossary/rota.html", "glossary/welcome.html",
        "assets/glossary.js", "a-to-z.html", "search.html", "hub.json",
        "sitemap.xml",
      ])
  }

  @Test func areAllAfterTheSettings() async throws {
    let made = try await made(after: "hub.yml", "Told from", with: "Known from")
    #expect(made.isSuperset(of: ["index.html", "care/first.html", "assets/hub.css"]))
  }
}
