import Testing

@testable import Checks

/// Where sentences end.
@Suite struct SentencesTests {
  @Test(arguments: [
    ("One two. Three four!", ["One two.", "Three four!"]),
    ("No mark at the end", ["No mark at the end"]),
    ("It costs 3.5 pounds. Yes.", ["It costs 3.5 pounds.", "Yes."]),
    ("Ask e.g. the team. Then go.", ["Ask e.g. the team.", "Then go."]),
    ("He said \u{2018}no.\u{2019} She left.", ["He said \u{2018}no.\u{2019}", "She left."]),
    ("What? Why? because.", ["What?", "Why? because."]),
    ("", []),
  ])
  func splitsText(text: String, sentences: [String]) {
    let words = Array(text.utf8).split(separator: 0x20)
    let found = Sentences.of(words).map { sentence in
      words[sentence.words].map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    #expect(found == sentences)
  }
}
