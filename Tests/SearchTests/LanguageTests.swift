import Testing

@testable import Search

/// What an index and its script are given of the language of a hub.
struct LanguageTests {
  private func engine(_ tag: String) throws -> String {
    let files = SearchIndex([], settings: SearchSettings(language: tag)).files()
    return try #require(SearchIndexTests.text("search/engine.js", in: files))
  }

  @Test(arguments: Stemmer.allCases)
  func hasAStemmerUnderTheNameThatSnowballGivesIt(stemmer: Stemmer) {
    let name = stemmer.rawValue.prefix(1).uppercased() + stemmer.rawValue.dropFirst()
    let scripts = stemmer.scripts.map { String(decoding: $0, as: UTF8.self) }
    #expect(scripts[0].contains("BSD 3-Clause"))
    #expect(scripts[1].contains("var \(name)Stemmer=function()"))
    #expect(scripts[2].contains("new \(name)Stemmer()"))
  }

  @Test func writesTheStemmerOfTheHubsLanguageAndNoOther() throws {
    #expect(try engine("de-AT").contains("GermanStemmer"))
    #expect(try !engine("de-AT").contains("FrenchStemmer"))
    #expect(try engine("nb").contains("NorwegianStemmer"))
  }

  @Test(arguments: ["en-GB", "cy", "hu", "zh", ""])
  func leavesOtherLanguagesWithWholeWords(tag: String) throws {
    #expect(try engine(tag).contains("const stem = null;"))
    #expect(try !engine(tag).contains("BaseStemmer"))
  }

  @Test func listsEverydayWordsOfEnglishOnly() throws {
    for (tag, isListed) in [("en", true), ("EN-gb", true), ("de", false), ("eng", false)] {
      let files = SearchIndex([], settings: SearchSettings(language: tag)).files()
      let meta = try #require(SearchIndexTests.text("search/meta.js", in: files))
      #expect(meta.contains("vendor") == isListed)
      #expect(meta.contains("english:\(isListed)"))
    }
  }
}
