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
