import Diagnostics
import TestSupport
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("instal.md", ["install.md", "index.md"], "install.md"),
    ("allocaton", ["measuring", "allocation"], "allocation"),
    ("ALLOCATION", ["allocation"], "allocation"),
    ("titel", ["title", "tiles"], "title"),
    // Of two equally near, the one with the same first letter, then the first in order.
    ("cat", ["bat", "car"], "car"), ("cot", ["cut", "cat"], "cat"),
    // An exact match but for case beats everything.
    ("Guide", ["guides", "guide"], "guide"),
    ("ab", ["ba"], "ba"), ("A", ["a"], "a"), ("né", ["nè"], "nè"),
  ])
  func suggestsTheNearest(text: String, candidates: [String], expected: String) {
    #expect(NearMiss.nearest(to: text, in: candidates) == expected)
  }

  @Test(arguments: [
    ("zebra", ["title", "summary"]), ("instal", ["uninstalled"]), ("abc", ["xyz"]),
    ("title", []), ("abcdef", ["abcxyz"]), ("", ["ab"]), ("a", ["b", ""]), ("é", ["è"]),
  ])
  func suggestsNothingThatIsFar(text: String, candidates: [String]) {
    #expect(NearMiss.nearest(to: text, in: candidates) == nil)
  }

  @Test(arguments: [
    ("salfrod", "salford"), ("Salford.md", "salford.md"), ("sumary", "summary"),
    ("nwag_2025", "nwag-2025"), ("NO", "no"),
  ])
  func takesOneSlipOfTheFingerForCertain(text: String, value: String) {
    #expect(NearMiss.isSlip(text, for: value))
  }

  /// Another council, another year, another short word: near, but it may have been meant.
  @Test(arguments: [
    ("sussex", "essex"), ("nwag-2024", "nwag-2025"), ("step-1", "step-2"), ("cat", "car"),
    ("page1", "page"), ("slafrod", "salford"),
  ])
  func leavesGuessesToPeople(text: String, value: String) {
    #expect(!NearMiss.isSlip(text, for: value))
  }

  @Test func takesNoSlipForCertainThatFitsTwoValues() {
    #expect(NearMiss.slip(for: "salford", in: ["salfords", "stalford"]) == nil)
    #expect(NearMiss.slip(for: "salfrod", in: ["croydon", "salford", "salford"]) == "salford")
  }

  @Test func passesOverThousandsOfCandidatesInAMoment() {
    let candidates = (0..<20_000).map { "supervision/notes-on-practice-\($0).md" }
    let seconds = processorSeconds {
      #expect(NearMiss.nearest(to: "supervision/index-of-terms.md", in: candidates) == nil)
    }
    #expect(seconds < 10)
  }

  @Test func doesNotDependOnTheOrderOfCandidates() {
    let candidates = ["cut", "cat", "cop", "dot", "cots"]
    #expect(
      NearMiss.nearest(to: "cot", in: candidates)
        == NearMiss.nearest(to: "cot", in: candidates.reversed()))
  }

  @Test func comparesLongTextsByTheirBeginnings() {
    let long = String(repeating: "a", count: 100_000)
    let time = processorSeconds {
      #expect(NearMiss.nearest(to: long + "b", in: [long + "c"]) == long + "c")
    }
    #expect(time < 2)
  }
}
