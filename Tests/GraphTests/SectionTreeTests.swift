import Diagnostics
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Folders below a strand's that have an overview.
struct SectionTreeTests {
  private func hub(_ files: [String: String]) async throws -> Hub {
    let folder = try TemporaryFolder(SmallHub.files(files))
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    #expect(loaded.diagnostics.map(\.message) == [])
    return try #require(loaded.hub)
  }

  private static func guide(_ title: String, _ fields: String = "duration: 1") -> String {
    SmallHub.page(title, "Text.", "kind: guide", fields)
  }

  static let files = [
    "care/b/index.md": SmallHub.page("Section B", "Text."),
    "care/a/index.md": SmallHub.page("Section A", "Text.", "order: 20"),
    "care/c/index.md": SmallHub.page("Section C", "Text.", "order: 10"),
    "care/a/two.md": guide("Two"),
    "care/a/one.md": guide("One"),
    "care/a/deep/index.md": SmallHub.page("Deep", "Text."),
    "care/a/deep/er/index.md": SmallHub.page("Deeper", "Text."),
    "care/a/deep/er/last.md": guide("Last"),
    "care/a/deep/mid.md": guide("Mid"),
    "care/a/plain/lost.md": guide("Lost"),
    "care/none/found.md": guide("Found", "order: 1"),
  ]

  @Test func areInOrderWithWhatStandsInThem() async throws {
    let hub = try await hub(Self.files)
    let strand = hub.strands[0]
    func titles(_ pages: [PageID]) -> [String] { pages.map { hub.pages[$0].front.title } }
    #expect(titles(strand.ownResources) == ["Found", "First", "Second"])
    #expect(titles(strand.sections.map(\.overview)) == ["Section C", "Section A", "Section B"])
    let a = strand.sections[1]
    #expect(titles(a.ownResources) == ["Lost", "One", "Two"])
    #expect(titles(a.resources) == ["Lost", "One", "Two", "Mid", "Last"])
    #expect(
      titles(a.pages) == ["Section A", "Lost", "One", "Two", "Deep", "Mid", "Deeper", "Last"])
    #expect(
      titles(strand.resources) == ["Found", "First", "Second", "Lost", "One", "Two", "Mid", "Last"])
    #expect(
      titles(strand.pages) == [
        "Care", "Found", "First", "Second", "Section C", "Section A", "Lost", "One", "Two", "Deep",
        "Mid", "Deeper", "Last", "Section B",
      ])
  }

  @Test func areFoundFromTheirPages() async throws {
    let hub = try await hub(Self.files)
    func above(_ path: String) throws -> [String] {
      hub.sections(above: try #require(hub.page(at: path))).map { hub.pages[$0].front.title }
    }
    #expect(try above("care/first.md") == [])
    #expect(try above("care/index.md") == [])
    #expect(try above("care/none/found.md") == [])
    #expect(try above("care/a/index.md") == [])
    #expect(try above("care/a/plain/lost.md") == ["Section A"])
    #expect(try above("care/a/deep/er/last.md") == ["Section A", "Deep", "Deeper"])
    #expect(try above("care/a/deep/er/index.md") == ["Section A", "Deep"])
    let deeper = try #require(hub.page(at: "care/a/deep/er/index.md"))
    #expect(
      hub.section(of: deeper)?.ownResources == [
        try #require(hub.page(at: "care/a/deep/er/last.md"))
      ])
    #expect(hub.section(of: try #require(hub.page(at: "care/index.md")))?.overview == nil)
  }

  @Test func areReadThroughFromOneToTheNext() async throws {
    let hub = try await hub(Self.files)
    let section = try #require(hub.page(at: "care/a/index.md"))
    let neighbours = hub.relations.neighbours[section]
    #expect(neighbours.previous.map { hub.pages[$0].front.title } == "Section C")
    #expect(neighbours.next.map { hub.pages[$0].front.title } == "Lost")
  }

  @Test func haveNoKind() async throws {
    let folder = try TemporaryFolder(
      SmallHub.files(["care/a/index.md": SmallHub.page("A", "Text.", "kind: guide")]))
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    #expect(loaded.diagnostics.map(\.message) == ["there is no field 'kind'"])
    #expect(
      loaded.diagnostics.compactMap(\.suggestion?.message) == [
        "take it out: an index.md is the overview of its folder, which is no resource. If it is one, give the file another name"
      ])
  }
}
