import Testing

@testable import Search

struct EnglishStemmerTests {
  /// Words of a line are forms of one word; no two lines share a stem.
  static let families = [
    "supervise supervises supervised supervising supervision",
    "supervisor supervisors",
    "record records recorded recording recordings",
    "organise organised organisation organisations organize organization organizing",
    "prioritise prioritising prioritisation prioritize prioritized",
    "manage manages managed managing management",
    "assess assesses assessed assessing assessment assessments",
    "child children", "person people", "policy policies", "police policed", "case cases",
    "caseload caseloads", "write writing wrote written", "behaviour behaviours behavior",
    "busy busier", "business businesses", "university universities", "universe universes",
    "add added adding adds", "die dies dying died death deaths",
    "reduce reduced reduction", "exclude excluded exclusion", "describe description",
    "transcribe transcription",
    "retain retained retention", "maintain maintenance", "refer referral referrals",
    "respond responses",
    "qualify qualified qualification", "apply applied application", "decide decision",
    "vacant vacancies",
    "absent absences", "bureaucracy bureaucratic", "weigh weighted weighting",
    "admin administration administrative",
    "learn learnt", "find found", "choose choice", "lose loss", "analyse analysis analyst",
    "crisis crises", "happy happiness",
    "programme programmes program programs", "organ organs", "news", "new", "ai", "s117",
  ]

  private func stem(_ word: some StringProtocol) -> String {
    var stemmer = EnglishStemmer()
    return String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test(arguments: families)
  func bringsTheFormsOfAWordTogether(_ family: String) {
    #expect(Set(family.split(separator: " ").map(stem)).count == 1)
  }

  @Test func keepsDifferentWordsApart() {
    let stems = Self.families.map { stem($0.split(separator: " ")[0]) }
    #expect(Set(stems).count == stems.count)
  }

  /// From the vocabulary published with the algorithm.
  @Test(arguments: [
    ("consign", "consign"), ("consigned", "consign"), ("consisting", "consist"),
    ("consolation", "consol"), ("conspicuously", "conspicu"), ("constancy", "constanc"),
    ("knightly", "knight"), ("knots", "knot"), ("generously", "generous"), ("kiwis", "kiwi"),
    ("hoping", "hope"), ("hopped", "hop"), ("luxuriated", "luxuri"), ("gas", "gas"),
    ("ties", "tie"), ("cries", "cri"), ("skies", "sky"), ("feed", "feed"), ("agreed", "agre"),
    ("bead", "bead"), ("youth", "youth"), ("boy", "boy"), ("rational", "ration"),
    ("hopefulness", "hope"), ("analogies", "analog"), ("formative", "format"),
  ])
  func stemsAsTheAlgorithmSays(_ word: String, _ stem: String) {
    #expect(self.stem(word) == stem)
  }

  @Test func leavesEveryShortRunOfLettersInOnePiece() {
    let letters = Array("aeybsgidlnt".utf8)
    var stemmer = EnglishStemmer()
    for one in letters {
      for two in letters {
        for three in letters {
          for four in letters {
            let stem = stemmer.stem([one, two, three, four])
            #expect(!stem.isEmpty && stem.first == one)
          }
        }
      }
    }
  }
}
