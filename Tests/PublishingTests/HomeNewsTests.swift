import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What the home page says has changed lately.
struct HomeNewsTests {
  /// The titles of the pages that the home page lists as changed, in order.
  private static func news(_ files: [String: String]) async throws -> [String] {
    let folder = try TemporaryFolder()
    let settings = SmallHub.settings.replacing(
      "audiences:", with: "  - {folder: rest, title: Rest}\naudiences:")
    let all = SmallHub.files([
      "hub.yml": settings, "rest/index.md": SmallHub.page("Rest", "Why rest."),
    ]).merging(files) { $1 }
    for (path, text) in all { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
    let page = try #require(folder.text("output/index.html"))
    let section = try #require(page.range(of: "What changed lately"))
    let titles = files.keys.map { String($0.split(separator: "/")[1].dropLast(3)) }
    let found = titles.compactMap { title in
      page[section.upperBound...].range(of: "/\(title).html\"").map { ($0.lowerBound, title) }
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func page(_ title: String, _ fields: String) -> String {
    SmallHub.page(title, "Text.", "kind: guide", fields)
  }

  @Test func showsTheNewestOfEachStrand() async throws {
    let news = try await Self.news([
      "care/a.md": Self.page("A", "reviewed: 2026-03-02"),
      "care/b.md": Self.page("B", "reviewed: 2026-03-02"),
      "rest/c.md": Self.page("C", "published: 2026-03-01"),
    ])
    #expect(news == ["a", "c"])
  }

  @Test func putsNewPagesBeforeCheckedOnesOfTheSameDay() async throws {
    let news = try await Self.news([
      "care/a.md": Self.page("A", "reviewed: 2026-03-02"),
      "care/b.md": Self.page("B", "published: 2026-03-02"),
      "rest/c.md": Self.page("C", "reviewed: 2026-03-03"),
    ])
    #expect(news == ["c", "b"])
  }
}
