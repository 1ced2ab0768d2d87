import Basics
import FrontMatter
import Graph
import Loading
import Model
import TestSupport
import Testing

@testable import Publishing

/// What tells whether a file has to be rendered again.
struct InputDigestsTests {
  /// A small hub in which nothing links the third page and it links nothing.
  private static let files = SmallHub.files([
    "care/third.md": SmallHub.page("Third", "Text.", "kind: guide"),
    "data/glossary.yml": "- {term: rota, definition: Who works when.}\n",
  ])

  private static func digests(
    _ changes: [String: String] = [:]
  ) async throws -> (lists: Digest, pages: [String: Digest]) {
    let folder = try TemporaryFolder(files.merging(changes) { $1 })
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 2)
    let hub = try #require(loaded.hub)
    let inputs = await InputDigests(
      hub, basis: loaded.basis, root: folder.path, workers: 2)
    let pages = hub.pages.enumerated().map { ($1.path.text, inputs.digest(of: .page($0))) }
    return (inputs.digest(of: .lists), Dictionary(uniqueKeysWithValues: pages))
  }

  /// The pages that have to be rendered again after a change, and whether lists have to be.
  private static func rendered(
    after changes: [String: String]
  ) async throws -> (pages: [String], lists: Bool) {
    let (before, after) = (try await digests(), try await digests(changes))
    let pages = after.pages.filter { before.pages[$0.key] != $0.value }.keys.sorted()
    return (pages, before.lists != after.lists)
  }

  @Test func areTheSameWhereverTheFolderStands() async throws {
    let rendered = try await Self.rendered(after: [:])
    #expect(rendered.pages == [] && !rendered.lists)
  }

  @Test func changeWithTheTextOfAPageForItAlone() async throws {
    let rendered = try await Self.rendered(
      after: ["care/third.md": SmallHub.page("Third", "Other text.", "kind: guide")])
    #expect(rendered.pages == ["care/third.md"] && !rendered.lists)
  }

  @Test func changeWithALinkForBothItsEnds() async throws {
    let rendered = try await Self.rendered(
      after: ["care/third.md": SmallHub.page("Third", "See [the first](first.md).", "kind: guide")])
    #expect(Set(rendered.pages).isSuperset(of: ["care/first.md", "care/third.md"]))
    #expect(!rendered.pages.contains("care/index.md") && !rendered.lists)
  }

  @Test func changeWithATermForTheListsThatShowWhereItIsUsed() async throws {
    let rendered = try await Self.rendered(
      after: ["care/third.md": SmallHub.page("Third", "A rota.", "kind: guide")])
    #expect(rendered.pages == ["care/index.md", "care/third.md"] && rendered.lists)
  }

  @Test func changeWithATitleForAllThatShowIt() async throws {
    let rendered = try await Self.rendered(
      after: ["care/third.md": SmallHub.page("A third", "Text.", "kind: guide")])
    #expect(Set(rendered.pages).isSuperset(of: ["care/index.md", "care/third.md"]))
    #expect(rendered.lists)
  }

  @Test(arguments: [
    ("hub.yml", SmallHub.settings + "licence:\n  name: Another licence\n"),
    ("data/glossary.yml", "- {term: rota, definition: Another.}\n"),
    ("assets/form.pdf", "%PDF-1.4"),
  ])
  func changeWithWhatAllPagesAreMadeOf(path: String, text: String) async throws {
    let rendered = try await Self.rendered(after: [path: text])
    #expect(rendered.pages.count == 4 && rendered.lists)
  }
}
