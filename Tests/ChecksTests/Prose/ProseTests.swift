import Testing

@testable import Checks

/// What is counted as a sentence, and what comes of it.
struct ProseTests {
  private static func prose(_ text: String) -> Prose { Prose(Array(text.utf8)) }

  @Test(arguments: [
    ("One two three. Four five? Six!", [3, 2, 1]),
    ("Dr. Smith saw her, e.g. on p. 12 of it.", [10]),
    ("He said \u{201C}stop.\u{201D} (She did.) Then J. Munro came.", [3, 2, 4]),
    ("It took approx. two days and 3.5 hours.", [8]),
    ("So said I. Then \u{2013} after that \u{2013} we left.", [3, 5]),
    ("A heading\nA sentence of its own.\nCell", [5]),
    ("six words without a mark here", [6]),
    ("five words without a mark", []),
    ("", []),
    ("\u{2013} \u{2026} .", []),
  ])
  func countsSentences(text: String, lengths: [Int]) {
    let prose = Self.prose(text)
    // One or two words are a label; they count, but not as a sentence.
    #expect(prose.sentences == lengths.count { $0 > 2 })
    #expect(prose.words == lengths.reduce(0, +))
    #expect(prose.longestSentence == lengths.max() ?? 0)
  }

  @Test func computesFleschKincaid() throws {
    // Six words, six syllables, one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    let prose = Self.prose("The cat sat on the mat.")
    let grade = try #require(prose.grade)
    #expect(abs(grade - -1.45) < 0.001)
    #expect(prose.sentenceLength == 6)
    #expect(Self.prose("").readingAge == nil)
  }

  @Test func findsLongWordsHarder() throws {
    let easy = try #require(Self.prose("We plan the work with each team.").readingAge)
    let hard = try #require(
      Self.prose("Organisational accountability necessitates collaborative supervision.").readingAge
    )
    #expect(easy < 8)
    #expect(hard > 25)
  }
}
