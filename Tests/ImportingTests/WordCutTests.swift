import Testing

@testable import Importing

struct WordCutTests {
  @Test func sameWordsHoweverTheyAreMarkedUp() {
    #expect(
      WordCut.words(of: "A **b**old foo\\_bar, well-being").map(\.folded)
        == ["a", "bold", "foobar", "wellbeing"])
  }
}
