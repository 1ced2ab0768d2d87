import Hypertext
import Testing

@testable import Templates

/// The languages in which the interface speaks.
struct InterfaceLanguageTests {
  private static let others = InterfaceLanguage.all.filter { $0.code != "en" }

  @Test(arguments: others) func hasEveryPhraseInEveryFormAndNoOther(language: InterfaceLanguage) {
    #expect(Words.untranslated(in: language.code, overrides: []) == [])
    let unknown = Set(language.phrases.keys).subtracting(Words.keys(of: language.code))
    #expect(unknown.sorted() == [])
    let empty = language.phrases.filter {
      $0.key != "groupMark" && $0.value.allSatisfy(\.isWhitespace)
    }
    #expect(empty.keys.sorted() == [])
  }

  @Test(arguments: others) func keepsThePlacesOfEachPhrase(language: InterfaceLanguage) {
    // The forms for few numbers may say the number in a word.
    let wordy = ["Zero", "One", "Two"]
    for (key, phrase) in language.phrases {
      let count = Words.counts.first { count in
        PluralCategory.allCases.contains { count.base + $0.ending == key }
      }
      let english = Phrase(count?.other.english ?? Words.english(key) ?? "").places.sorted()
      let places = Phrase(phrase).places.sorted()
      let withoutCount = english.filter { $0 != "n" && $0 != "count" }
      let maySayItInAWord = count != nil && wordy.contains { key.hasSuffix($0) }
      #expect(
        places == english || maySayItInAWord && places == withoutCount,
        "\(language.code), \(key): \(phrase)")
    }
  }

  /// Phrases that are the same in English: words that both languages share, marks and forms of numbers.
  private static let shared: [String: Set<String>] = [
    "fr": [
      "menu", "licence", "reviewPagesOne", "reviewPagesOther", "summaryMinutesOne",
      "summaryMinutesOther", "kindGuide", "entrySection", "entrySource", "entryOrganisation",
      "organisation", "organisations", "measureSource", "sourceLink", "assessmentNotes",
      "sourcesOne", "sourcesOther", "nation", "pathwayDone", "searchSuggestions",
      "searchSuggestedOne", "searchSuggestedOther", "nameOrganisations", "kindsGuide",
      "calloutImportant", "worksheetMin", "worksheetMax", "proposalSources",
      "labelInspection", "labelNation", "labelDate", "labelDescription",
    ],
    "cy": ["kilobytes", "megabytes", "chartLabel"],
    "pl": ["menu", "evidencePlan", "region", "worksheetMin"],
    "ar": [],
  ]
  private static let marks: Set<String> = [
    "titleSeparator", "download", "dateFormat", "listSeparator", "decimalMark", "groupMark",
    "sourceBlog", "authorsMore",
    "figureChange",
  ]

  @Test(arguments: others) func leavesNoPhraseInEnglish(language: InterfaceLanguage) {
    let same = language.phrases.filter { $0.value == Words.english($0.key) }.map(\.key)
    let allowed = (Self.shared[language.code] ?? []).union(Self.marks)
    #expect(same.filter { !allowed.contains($0) }.sorted() == [])
  }

  @Test(arguments: [
    ("en-GB", "30 November 2026"), ("cy", "30 Tachwedd 2026"), ("fr", "30 novembre 2026"),
    ("pl", "30 listopada 2026"), ("ar", "30 نوفمبر 2026"),
  ]) func writesDatesAsCLDRDoes(tag: String, date: String) {
    #expect(
      Words(language: tag).plainDate(DateView(year: 2026, month: 11, day: 30)).description == date)
  }

  @Test(arguments: [
    ("en-GB", "999", "1,234", "1,234,567"), ("cy", "999", "1,234", "1,234,567"),
    ("fr", "999", "1\u{202F}234", "1\u{202F}234\u{202F}567"),
    ("pl", "999", "1234", "1\u{A0}234\u{A0}567"), ("ar", "999", "1,234", "1,234,567"),
  ]) func writesNumbersAsCLDRDoes(
    tag: String, hundreds: String, thousands: String, millions: String
  ) {
    let words = Words(language: tag)
    #expect([999, 1234, 1_234_567].map(words.numeral) == [hundreds, thousands, millions])
  }

  @Test(arguments: [
    ("en", " <span class=\"download\">(PDF, 1.2 MB)</span>"),
    ("fr-CA", " <span class=\"download\">(PDF, 1,2\u{202F}Mo)</span>"),
    ("pl", " <span class=\"download\">(PDF, 1,2\u{A0}MB)</span>"),
  ]) func writesSizesWithTheMarksOfTheLanguage(tag: String, html: String) {
    let view = DownloadView(type: "PDF", bytes: 1_234_567)
    #expect(download(view, Words(language: tag)).description == html)
  }

  // Its type is written out: to find it takes the compiler minutes.
  private static let counts: [(tag: String, number: Int, text: String)] = [
    ("cy", 0, "Dim camau"), ("cy", 1, "1 cam"), ("cy", 2, "2 gam"), ("cy", 3, "3 cham"),
    ("cy", 6, "6 cham"), ("cy", 7, "7 cam"),
    ("fr", 0, "0 étape"), ("fr", 1, "1 étape"), ("fr", 2, "2 étapes"),
    ("pl", 1, "1 krok"), ("pl", 3, "3 kroki"), ("pl", 5, "5 kroków"), ("pl", 22, "22 kroki"),
    ("pl", 112, "112 kroków"),
    ("ar", 0, "لا خطوات"), ("ar", 1, "خطوة واحدة"), ("ar", 2, "خطوتان"), ("ar", 5, "5 خطوات"),
    ("ar", 11, "11 خطوة"),
    // Without words of its own, the language says even numbers as English does.
    ("ja", 1, "1 step"), ("ja", 2, "2 steps"), ("de", 0, "0 steps"), ("de", 1, "1 step"),
  ]

  @Test(arguments: counts)
  func countsInTheFormsOfTheLanguage(tag: String, number: Int, text: String) {
    #expect(Words(language: tag).count(number, .stepsOther).description == text)
  }

  @Test func usesTheHubsOwnForms() {
    let words = Words(
      language: "uk",
      overrides: ["stepsOne": "{n} крок", "stepsFew": "{n} кроки", "stepsOther": "{n} кроків"])
    #expect(
      [1, 3, 5, 21].map { words.count($0, .stepsOther).description }
        == ["1 крок", "3 кроки", "5 кроків", "21 крок"])
    #expect(
      Words(language: "cy", overrides: ["stepsTwo": "dau gam"]).count(2, .stepsOther).description
        == "dau gam")
  }

  @Test func givesScriptsTheFormsThatTheLanguageHas() {
    let polish = Words(language: "pl").searchWords.text
    for form in ["one", "few", "many", "other"] { #expect(polish.contains("\"results-\(form)\":")) }
    #expect(!polish.contains("\"results-two\":"))
    let keys = Words(language: "ar").ofProposalScript.map(\.key)
    #expect(Set(["faultsTwo", "faultsMany", "tooFewZero", "tooManyOther"]).isSubset(of: keys))
    #expect(!Words().ofProposalScript.map(\.key).contains("faultsTwo"))
  }

  @Test func findsTheLanguageOfATag() {
    #expect(InterfaceLanguage(of: "cy-GB")?.name == "Welsh")
    #expect(InterfaceLanguage(of: "AR")?.name == "Arabic")
    #expect(InterfaceLanguage(of: "de") == nil)
  }
}
