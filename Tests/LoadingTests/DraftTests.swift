import Basics
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct DraftTests {
  private static let files = SmallHub.files([
    "care/draft.md": SmallHub.page(
      "Draft", "See [first](first.md).", "kind: guide", "status: draft"),
    "care/review.md": SmallHub.page("Review", ".", "kind: guide", "status: in-review"),
  ])

  @Test(arguments: [
    (false, ["care/first.md", "care/index.md", "care/second.md"]),
    (
      true,
      ["care/draft.md", "care/first.md", "care/index.md", "care/review.md", "care/second.md"]
    ),
  ])
  func arePartOfTheHubOnlyWhenAskedFor(_ drafts: Bool, _ paths: [String]) async throws {
    let folder = try TemporaryFolder(Self.files)
    let hub = try #require(
      await ContentFolder(path: folder.path).load(drafts: drafts, workers: 1).hub)
    #expect(hub.pages.map(\.path.text) == paths)
    let first = try #require(hub.page(at: "care/first.md"))
    #expect(hub.relations.linkedFrom[first].count == (drafts ? 2 : 1))
    #expect(
      Set(hub.unpublished.map { "\($0.key) \(hub.standing(of: $0.value))" })
        == (drafts ? [] : ["care/draft.md draft", "care/review.md inReview"]))
  }

  /// The day on which a page is published and its last day are days of the hub.
  @Test(arguments: [
    ("2026-11-30", true), ("2026-12-01", false), ("2027-03-31", false), ("2027-04-01", true),
  ])
  func waitForTheirDayAndEndAfterTheirLast(_ day: String, _ isMissing: Bool) async throws {
    let folder = try TemporaryFolder(
      SmallHub.files([
        "care/timed.md": SmallHub.page(
          "Timed", ".", "kind: guide", "published: 2026-12-01", "until: 2027-03-31")
      ]))
    let content = ContentFolder(path: folder.path)
    let date = try #require(CalendarDate(iso: day))
    let hub = try #require(await content.load(drafts: false, day: date, workers: 1).hub)
    #expect((hub.page(at: "care/timed.md") == nil) == isMissing)
    let all = try #require(await content.load(drafts: true, day: date, workers: 1).hub)
    #expect(all.page(at: "care/timed.md") != nil)
  }
}
