import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct ReadingOrderTests {
  @Test(arguments: [
    ["Part 2", "Part 10"], ["part 1", "Part 2", "part 3"], ["Ebene", "Éclair", "Efeu"],
    ["2 ways", "10 ways", "Ways"], ["Step 007", "Step 8"], ["A b", "Ab"],
    ["\u{201C}Alpha\u{201D}", "Beta"], ["1.2", "1.10"], ["", "A"],
  ])
  func sortsTitles(titles: [String]) {
    #expect(titles.reversed().sorted(by: ReadingOrder.precedes) == titles)
    #expect(titles.sorted(by: ReadingOrder.precedes) == titles)
  }

  @Test func ordersTitlesThatSortAlikeByTheirBytes() {
    #expect(ReadingOrder.precedes("Care", "care"))
    #expect(!ReadingOrder.precedes("care", "Care"))
    #expect(!ReadingOrder.precedes("care", "care"))
  }

  @Test func takesNumbersOfAnyLength() {
    let long = "1" + String(repeating: "0", count: 400)
    #expect(ReadingOrder.precedes("9", long))
    #expect(!ReadingOrder.precedes(long, "9"))
  }

  @Test func putsPagesWithoutOrderLastThenByTitleThenByPath() async throws {
    let folder = try TemporaryFolder(
      SmallHub.files([
        "care/first.md": SmallHub.page("Same", ".", "kind: guide"),
        "care/second.md": SmallHub.page("Same", ".", "kind: guide"),
        "care/third.md": SmallHub.page("Alpha", ".", "kind: guide"),
        "care/fourth.md": SmallHub.page("Zulu", ".", "kind: guide", "order: 2"),
        "care/fifth.md": SmallHub.page("Yankee", ".", "kind: guide", "order: 1"),
      ]))
    let hub = try #require(
      await ContentFolder(path: folder.path).load(drafts: false, workers: 1).hub)
    #expect(
      hub.strands[0].resources.map { hub.pages[$0].path.text }
        == [
          "care/fifth.md", "care/fourth.md", "care/third.md", "care/first.md", "care/second.md",
        ])
  }
}
