import Templates
import TestSupport
import Testing

@testable import Publishing

struct ReviewRowsTests {
  private func rows(from before: String, to after: String) -> [ReviewRow] {
    var budget = ReviewBudget()
    return ReviewRows.rows(from: before, to: after, within: &budget)
  }

  @Test func marksTheWordsThatDiffer() {
    #expect(
      rows(from: "About 15 children each", to: "About 16 children") == [
        .change(
          before: [
            ReviewRun("About ", isMarked: false), ReviewRun("15 ", isMarked: true),
            ReviewRun("children each", isMarked: true),
          ].merged,
          after: [
            ReviewRun("About ", isMarked: false), ReviewRun("16 children", isMarked: true),
          ])
      ])
  }

  @Test func showsTwoLinesRoundAChangeAndNotTheRest() {
    let before = (1...12).map { "Line \($0)" }
    var after = before
    after[5] = "Line six"
    after.append("Line 13")
    #expect(
      rows(
        from: before.joined(separator: "\n\n"), to: after.joined(separator: "\n\n")) == [
          .gap, .same("Line 4"), .same("Line 5"),
          .change(
            before: [ReviewRun("Line ", isMarked: false), ReviewRun("6", isMarked: true)],
            after: [ReviewRun("Line ", isMarked: false), ReviewRun("six", isMarked: true)]),
          .same("Line 7"), .same("Line 8"), .gap, .same("Line 11"), .same("Line 12"),
          .change(before: [], after: [ReviewRun("Line 13", isMarked: true)]),
        ])
  }

  @Test func saysWhereItShowsNoMore() {
    var budget = ReviewBudget(steps: 1000, bytes: 12, bytesOfPage: 8)
    let first = ReviewRows.rows(from: "a\nb\nc", to: "aaa\nbbb\nccc", within: &budget)
    #expect(
      first == [
        .change(
          before: [ReviewRun("a", isMarked: true)], after: [ReviewRun("aaa", isMarked: true)]),
        .change(
          before: [ReviewRun("b", isMarked: true)], after: [ReviewRun("bbb", isMarked: true)]),
        .cut,
      ])
    #expect(budget.bytes == 4)
    #expect(ReviewRows.rows(from: "aaa", to: "bbb", within: &budget) == [.cut])
  }

  @Test func comparesTheLargestPagesInTime() {
    func text(_ seed: Int) -> String {
      (0..<500).map { line in
        (0..<1900).map { "w\(($0 * seed + line) % 7)" }.joined(separator: " ")
      }.joined(separator: "\n")
    }
    let (before, after) = (text(3), text(5))
    var budget = ReviewBudget()
    var shown: [ReviewRow] = []
    let seconds = processorSeconds {
      shown = ReviewRows.rows(from: before, to: after, within: &budget)
    }
    #expect(shown.last == .cut)
    #expect(budget.bytes >= 3_900_000 && budget.steps >= 0)
    // Debug builds take ten times as long as what is shipped.
    #expect(seconds < 20)
  }

  @Test func showsNothingOfTheSameText() {
    #expect(rows(from: "A\n\nB\n", to: "A\nB") == [])
  }
}

extension [ReviewRun] {
  /// Runs of one sort that follow each other as one.
  fileprivate var merged: [ReviewRun] {
    reduce(into: []) { runs, run in
      if let last = runs.last, last.isMarked == run.isMarked {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}
