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
      Set(hub.unpublished.map { "\($0.key) \($0.value)" })
        == (drafts ? [] : ["care/draft.md draft", "care/review.md inReview"]))
  }
}
