import Testing

@testable import Search

struct PassagesTests {
  private func chosen(
    facts: [SearchDocument.Section] = [], text: [SearchDocument.Section]
  ) -> [String] {
    var passages = Passages()
    passages.add(facts: facts, at: Array(facts.indices))
    passages.add(text: text, at: text.indices.map { $0 + 10 })
    return String(decoding: passages.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func section(_ text: String, under heading: String = "", anchor: String = "")
    -> SearchDocument.Section
  {
    .init(heading, anchor: anchor, text: Array(text.utf8))
  }

  private let more = String(repeating: "More of it is said here. ", count: 30)

  @Test func keepsAShortTextWhole() {
    #expect(chosen(text: [section("One, with no end\nTwo.")]) == ["One, with no end", "Two."])
  }

  @Test func keepsEveryHeadingWithItsPlaceAndWholeSentencesUnderIt() {
    let text = [
      section("The lead is short. " + more),
      section(
        "Desks moved. " + more + "\nNobody minded.", under: "What changed", anchor: "what-changed"),
      section(
        String(repeating: "endless ", count: 90), under: "And then?", anchor: "and-then"),
      section("She left. " + more, under: "Émilie", anchor: "émilie"),
    ]
    let kept = chosen(text: text)
    #expect(
      kept.filter { $0.hasPrefix("¶") } == ["¶,What changed", "¶-And then?", "¶.Émilie¶émilie"])
    #expect(kept.first?.hasPrefix("The lead is short. More of it") == true)
    #expect(kept.filter { !$0.hasPrefix("¶") }.allSatisfy { $0.hasSuffix(".") })
  }

  @Test func givesEverySectionAPassageBeforeAnyHasTwo() {
    let text = (0..<6).map {
      section("First \($0).\n" + more, under: "Part \($0)", anchor: "part-\($0)")
    }
    let kept = chosen(text: text)
    for number in 0..<6 { #expect(kept.contains("First \(number).")) }
  }

  @Test func showsFactsThatAnAnchorReachesOnly() {
    let facts = [section("A guide"), section("Time: 9 → 3 minutes", anchor: "p.measures")]
    let kept = chosen(facts: facts, text: [section("The lead.")])
    #expect(kept == ["¶!¶p.measures", "Time: 9 → 3 minutes", "¶+", "The lead."])
  }

  @Test func showsNothingOfWhatStandsAfterTheTextWithoutAHeading() {
    let text = [section("Lead."), section("So.", under: "Why", anchor: "why"), section("12%\n14%")]
    #expect(chosen(text: text) == ["Lead.", "¶,Why", "So.", "¶-"])
  }

  @Test func takesNoTextForAHeading() {
    #expect(chosen(text: [section("¶ is a pilcrow.")]) == [" is a pilcrow."])
    #expect(chosen(text: [section("So.", under: "¶Why", anchor: "why")]) == ["¶+Why", "So."])
  }

  @Test func leavesOutTheSpaceThatACitationLeft() {
    #expect(chosen(text: [section("It fell , and rose .")]) == ["It fell, and rose."])
  }

  @Test func cutsWordsAndScalarsWholeWhereNoSentenceEnds() {
    let words = chosen(text: [section(String(repeating: "wörter ", count: 100))])
    #expect(words.count == 1 && words[0].hasSuffix("wörter…"))
    let run = chosen(text: [section(String(repeating: "ö", count: 400))])
    #expect(run.count == 1 && run[0].hasSuffix("ö…") && !run[0].contains("\u{FFFD}"))
  }

  @Test func endsNoSentenceWithinAnAbbreviation() {
    let block = Array("Ask first, e.g. by telephone. Then go.".utf8)
    let first = Sentences.beginning(of: block[...], most: 34)
    #expect(String(decoding: first, as: UTF8.self) == "Ask first, e.g. by telephone.")
    #expect(Sentences.beginning(of: block[...], most: 20).isEmpty)
  }
}
