import Testing

@testable import Publishing

struct DifferenceTests {
  private func difference<Element: Equatable>(
    _ before: [Element], _ after: [Element]
  ) -> Difference {
    var steps = Int.max
    return Difference(from: before, to: after, stepsLeft: &steps)
  }

  /// The runs of two texts, letter by letter: `=` before what is the same, `-` and `+` before what is not.
  private func runs(_ before: String, _ after: String) -> String {
    let (old, new) = (Array(before), Array(after))
    return difference(old, new).runs.map { run in
      if run.isSame { return "=" + String(old[run.before]) }
      let (gone, come) = (String(old[run.before]), String(new[run.after]))
      return (gone.isEmpty ? "" : "-" + gone) + (come.isEmpty ? "" : "+" + come)
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", "", ""), ("abc", "abc", "=abc"), ("", "abc", "+abc"), ("abc", "", "-abc"),
    ("abc", "abxc", "=ab +x =c"), ("abxc", "abc", "=ab -x =c"), ("abc", "axc", "=a -b+x =c"),
    ("aaa", "aa", "=aa -a"), ("abcd", "bd", "-a =b -c =d"), ("ab", "ba", "-a =b +a"),
  ]) func keepsTheMostThatBothHave(before: String, after: String, expected: String) {
    #expect(runs(before, after) == expected)
  }

  @Test func putsTogetherBothSides() {
    let before = (0..<300).map { ($0 * 7) % 31 }
    let after = (0..<280).map { ($0 * 11) % 29 }
    let runs = difference(before, after).runs
    #expect(runs.flatMap { before[$0.before] } == before)
    #expect(runs.flatMap { after[$0.after] } == after)
    #expect(runs.allSatisfy { !$0.isSame || before[$0.before].elementsEqual(after[$0.after]) })
  }

  @Test func countsAsChangedWhatIsTooMuchToCompare() {
    let before = [0] + Array(repeating: 1, count: 3000) + [3]
    let after = [0] + Array(repeating: 2, count: 3000) + [3]
    let runs = difference(before, after).runs
    #expect(runs.map(\.isSame) == [true, false, true])
  }

  @Test func comparesNoMoreThanIsLeft() {
    var steps = 5
    let first = Difference(from: Array("abcd"), to: Array("axyd"), stepsLeft: &steps)
    #expect(first.runs.map(\.isSame) == [true, false, true])
    #expect(steps == 1)
    let second = Difference(from: Array("abcd"), to: Array("aBbd"), stepsLeft: &steps)
    #expect(second.runs.map(\.isSame) == [true, false, true])
    let third = Difference(from: Array("apqrd"), to: Array("axqyd"), stepsLeft: &steps)
    #expect(third.runs.map(\.isSame) == [true, false, true])
    #expect(steps == 1)
  }
}
