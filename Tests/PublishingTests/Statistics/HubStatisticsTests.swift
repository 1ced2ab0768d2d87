import Basics
import Checks
import Diagnostics
import Foundation
import FrontMatter
import Model
import TestSupport
import Testing

@testable import Publishing

/// The numbers of a small hub, and the forms in which they are written.
struct HubStatisticsTests {
  private static let title =
    "=SUM(1;2), \"now\" and so on, with more words than a line of a calendar has"

  private static func files() -> [String: String] {
    let quoted = "'\(title)'"
    return SmallHub.files([
      "care/first.md": SmallHub.page(
        quoted, "We use a caseload [tool](second.md) [@used-2025].\n\n## Part\n\nIt works well.",
        "kind: guide", "audience: [leaders]", "recommendations: [2]", "reviewed: 2026-01-31",
        "review_in: 1", "owner: 'Team A; B'"),
      "care/second.md": SmallHub.page(
        "Second", "Text.", "kind: tool", "published: 2026-01-01", "review_in: 24"),
      "pages/alone.md": SmallHub.page("Alone", "Nobody leads here."),
      "data/recommendations.yml": """
      - number: 1
        title: First
        text: Do it.
      - number: 2
        title: Second
        text: Do that.

      """,
      "data/glossary.yml": """
      - term: caseload
        definition: What one worker holds.
      - term: rota
        definition: Who works when.

      """,
      "data/sources.yml": """
      - key: used-2025
        authors: A. Writer
        year: "2025"
        title: Used
        kind: research
      - key: unused-2025
        authors: A. Writer
        year: "2025"
        title: Unused
        kind: research

      """,
    ])
  }

  private static func statistics(today: String = "2026-11-23") async throws -> HubStatistics {
    let folder = try TemporaryFolder()
    for (path, text) in files() { try folder.write(["content/" + path: text]) }
    let day = try #require(CalendarDate(iso: today))
    let build = Build(Build.Request(content: folder.path + "/content", output: ""))
    let (statistics, diagnostics) = await build.statistics(today: day)
    return try #require(statistics, "\(diagnostics.map(\.message))")
  }

  @Test func countsWhatIsThereAndWhatIsMissing() async throws {
    let hub = try await Self.statistics()
    #expect(hub.strands.map(\.count) == [3])
    #expect(hub.kinds.filter { $0.count > 0 }.map(\.key) == ["guide", "tool"])
    #expect(hub.audiences == [.init(key: "leaders", title: "Leaders", count: 1)])
    #expect(hub.recommendations.map(\.answers) == [[], ["care/first.md"]])
    #expect(hub.orphans == ["care/first.md", "pages/alone.md"])
    #expect(hub.unusedTerms == ["rota"])
    #expect(hub.unusedSources == ["unused-2025"])
    let first = try #require(hub.pages.first { $0.path == "care/first.md" })
    #expect(first.prose?.sentences == 2)
    #expect(first.title == Self.title)
  }

  @Test(arguments: [("2026-02-28", 0), ("2026-03-01", 1), ("2028-01-02", 2)])
  func comparesReviewsWithTheDay(today: String, overdue: Int) async throws {
    let hub = try await Self.statistics(today: today)
    #expect(hub.reviews.map(\.due.isoText) == ["2026-02-28", "2028-01-01"])
    #expect(hub.overdue.count == overdue)
  }

  @Test func writesJSON() async throws {
    let hub = try await Self.statistics()
    let bytes = StatisticsJSON().write(hub)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["orphans"] as? [String] == hub.orphans)
    #expect(json["overdue"] as? [String] == ["care/first.md"])
    #expect((json["pages"] as? [Any])?.count == hub.pages.count)
  }

  @Test func writesTableWithoutFormulas() async throws {
    let rows = String(decoding: StatisticsCSV().write(try await Self.statistics()), as: UTF8.self)
      .components(separatedBy: "\r\n")
    #expect(rows.count == 6)
    let title = Self.title.replacing("\"", with: "\"\"")
    #expect(
      rows[1].hasPrefix("care/first.md,\"'\(title)\",care,guide,leaders,,2,0,yes,"), "\(rows[1])")
    #expect(rows[1].hasSuffix(",2026-01-31,2026-02-28,yes,,"), "\(rows[1])")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("-1", "'-1"), ("@x", "'@x"),
    ("+1\n2", "\"'+1\n2\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("\tx", "'\tx"), ("a=b", "a=b"), ("", ""),
  ])
  func guardsFields(text: String, field: String) {
    #expect(StatisticsCSV.field(text) == field)
  }

  @Test func writesText() async throws {
    let text = StatisticsText(listsPages: true).write(try await Self.statistics())
    #expect(text.hasPrefix("Small hub: 4 pages, "))
    #expect(text.contains("\nTerms that no page uses:\n  rota\n"))
    #expect(text.contains("\n  2026-02-28  care/first.md  (Team A; B)\n  next: 2028-01-01"))
    #expect(text.contains("\nCase studies by evidence:\n      0  measured\n"))
  }
}
