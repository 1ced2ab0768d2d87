import Archives
import Graph
import Hypertext
import Model
import TestSupport
import Testing

@testable import Publishing
@testable import Templates

/// A course before it is packed.
struct CourseTests {
  private static let files: [String: String] = [
    "care/check.md": SmallHub.page(
      "Check", "Text.", "kind: assessment", "scale: [never, often]",
      "sections: [{title: Work, statements: [It is done.]}]"),
    "pathways/start.md": SmallHub.page(
      "Start", "Text.", "steps: [{page: ../care/second.md}, {page: ../care/first.md}]"),
  ]

  private static func course(
    _ target: PackTarget, _ changes: [String: String] = [:]
  ) async throws -> Course {
    let folder = try TemporaryFolder(SmallHub.files(files.merging(changes) { $1 }))
    return try await course(target, of: try await BookTests.hub(of: folder.path))
  }

  static func course(_ target: PackTarget, of hub: Hub) async throws -> Course {
    let words = Words(hub.settings)
    return try Course.make(
      try PageSelection(target, in: Reader(hub), words), for: .scorm12,
      by: await Presenter(hub, words: words, workers: 1)
    ).get()
  }

  static func texts(of course: Course) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: course.entries(root: "").compactMap {
        entry -> (String, String)? in
        guard case .bytes(let bytes) = entry.content else { return nil }
        return (entry.path, String(decoding: bytes, as: UTF8.self))
      })
  }

  @Test func knowsPagesByKeysThatStayWhenOthersComeAndGo() async throws {
    let keys = try await Self.course(.strand("care")).keys
    #expect(keys.map(\.path).last == "pages/care/second.html")
    #expect(Set(keys.map(\.key)).count == 4 && keys.allSatisfy { $0.key.utf8.count == 4 })
    let more = try await Self.course(
      .hub, ["care/alpha.md": SmallHub.page("Alpha", "Text.", "kind: guide")]
    ).keys
    #expect(more.count == 6)
    #expect(Set(keys).isSubset(of: more))
  }

  @Test func hasALastStepOnlyAsAPathway() async throws {
    let way = try await Self.course(.pathway("start"))
    #expect(way.lastStep == way.hub.page(at: "care/first.md"))
    #expect(try await Self.course(.strand("care")).lastStep == nil)
    #expect(try await Self.course(.hub).lastStep == nil)
    let pages = Self.texts(of: way)
    #expect(pages["pages/care/first.html"]?.contains("data-confirm") == true)
    #expect(pages["pages/care/second.html"]?.contains("data-confirm") == false)
    #expect(pages["start.html"]?.contains("or when you confirm the last step") == true)
  }

  @Test func keepsNoAnswers() async throws {
    let pages = Self.texts(of: try await Self.course(.strand("care")))
    let check = try #require(pages["pages/care/check.html"])
    #expect(check.contains("data-worksheet") && check.contains("src=\"../../worksheet.js\""))
    #expect(!check.contains("data-key"))
    #expect(pages["start.html"]?.contains("never leaves the page") == true)
    let way = Self.texts(of: try await Self.course(.pathway("start")))
    #expect(way["start.html"]?.contains("self-assessment") == false)
    #expect(way["worksheet.js"] == nil)
  }

  @Test func leadsFromPageToPage() async throws {
    let pages = Self.texts(of: try await Self.course(.strand("care")))
    let second = try #require(pages["pages/care/second.html"])
    #expect(second.contains("<a href=\"first.html\" rel=\"prev\">"))
    #expect(!second.contains("rel=\"next\"") && second.contains("Page 4 of 4"))
    #expect(second.contains("<a href=\"first.html\">the first</a>"))
    let start = try #require(pages["start.html"])
    #expect(start.contains("<a href=\"pages/care/index.html\" rel=\"next\">"))
  }
}
