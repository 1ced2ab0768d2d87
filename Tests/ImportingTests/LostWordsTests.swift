import Testing

@testable import Importing

struct LostWordsTests {
  private static func losses(
    _ paragraphs: [(String, DocumentText.Place)], _ blocks: [String], _ others: [String] = []
  ) -> [LostWords.Loss] {
    let document = DocumentText(paragraphs: paragraphs.map { .init(text: $0.0, place: $0.1) })
    return LostWords(of: document, blocks: blocks, others: others).losses
  }

  @Test func findsNothingMissingHoweverItIsMarkedUp() {
    let lost = Self.losses(
      [("A bold claim, well-known", .text), ("Label", .text), ("before after", .text)],
      ["A **bo**ld claim, well\u{2011}known", "before<!-- Deleted: words --> after"], ["label"])
    #expect(lost == [])
  }

  @Test func saysWhatIsMissingAfterWhichBlock() {
    let lost = Self.losses(
      [
        ("The first of them.", .text), ("Caseloads fell by the third of May.", .textBox),
        ("The third of them.", .text), ("Page 1", .margin), ("Page 2", .margin), ("", .drawing),
      ],
      ["## Heading", "The first of them.", "The third of them."])
    #expect(
      lost == [
        .init(words: "Caseloads fell by the third of May.", place: .textBox, block: 1),
        .init(words: "Page 1 / Page 2", place: .margin, block: 2),
        .init(words: "", place: .drawing, block: 2),
      ])
  }

  @Test func namesOnlyTheWordsThatAreMissing() {
    let lost = Self.losses(
      [("One two three four five six SEVEN eight", .text)], ["One two three four five six eight"])
    #expect(lost == [.init(words: "SEVEN", place: .text, block: 0)])
  }

  /// Words that stand twice in the document stand twice in the page, or once is missing.
  @Test func countsWords() {
    #expect(Self.losses([("Yes", .text), ("Yes", .text)], ["Yes"]).count == 1)
    #expect(Self.losses([("Yes", .text), ("Yes it is", .text)], ["Yes it is", "Yes"]) == [])
  }

  @Test func takesNoLongerForTheSameWordsOverAndOver() {
    let paragraphs = (0..<5000).map { ("a a a a x\($0)", DocumentText.Place.text) }
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(Self.losses(paragraphs, paragraphs.map(\.0).reversed()) == [])
    }
    #expect(took < .seconds(20))
  }
}
