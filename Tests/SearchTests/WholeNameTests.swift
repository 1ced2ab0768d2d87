import Testing

@testable import Search

struct WholeNameTests {
  private func key(_ name: String) -> String? {
    var scanner = WordScanner(language: Language("en"))
    return WholeName.key(of: name, by: &scanner).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Caseloads", "the case load"), ("Hot-desking", "hotdesking"), ("A to Z", "to z"),
    ("Child’s plan", "childs plans"), ("Réflexivité", "reflexivite"),
  ])
  func isTheSameForOneName(_ one: String, _ other: String) {
    #expect(key(one) == key(other))
  }

  @Test func differsForAnotherName() {
    #expect(key("Supervision") != key("Supervisor"))
    #expect(key("Recommendation 1") != key("Recommendation 12"))
    #expect(key("...") == nil)
  }

  @Test func isAWordThatNoTextHas() throws {
    let name = try #require(self.key("Supervision"))
    #expect(name.hasPrefix("="))
    var scanner = WordScanner(language: Language("en"))
    var list = WordList()
    scanner.scan(Array(name.utf8), into: &list)
    #expect(!list.words.contains(name))
  }

  @Test func isKeptOfWhatPeopleTypeWhereThatHasCommonWords() throws {
    let document = SearchDocument(
      address: "a.html", title: "A", asked: ["too many cases", "worn staff"])
    let words = String(decoding: analyse(document).words, as: UTF8.self)
    #expect(words.contains(try #require(key("too many cases"))))
    #expect(!words.contains(try #require(key("worn staff"))))
  }
}
