import Templates
import Testing

@testable import Publishing

struct ReviewRowsTests {
  @Test func marksTheWordsThatDiffer() {
    #expect(
      ReviewRows.rows(from: "About 15 children each", to: "About 16 children") == [
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
      ReviewRows.rows(
        from: before.joined(separator: "\n\n"), to: after.joined(separator: "\n\n")) == [
          .gap, .same("Line 4"), .same("Line 5"),
          .change(
            before: [ReviewRun("Line ", isMarked: false), ReviewRun("6", isMarked: true)],
            after: [ReviewRun("Line ", isMarked: false), ReviewRun("six", isMarked: true)]),
          .same("Line 7"), .same("Line 8"), .gap, .same("Line 11"), .same("Line 12"),
          .change(before: [], after: [ReviewRun("Line 13", isMarked: true)]),
        ])
  }

  @Test func showsNothingOfTheSameText() {
    #expect(ReviewRows.rows(from: "A\n\nB\n", to: "A\nB") == [])
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
