import Testing

@testable import Search

struct WordScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let words: [String]
    var compounds: [String] = []
    var language = "en"
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Social WORKERS, tired.", words: ["social", "workers", "tired"]),
    Case(text: "the worker's and workers' day", words: ["the", "worker", "and", "workers", "day"]),
    Case(text: "don’t O'Brien", words: ["dont", "obrien"]),
    Case(
      text: "caf\u{E9} cafe\u{301} Llŷn Straße Æsop",
      words: ["cafe", "cafe", "llyn", "strasse", "aesop"]),
    Case(
      text: "10,000 cases, 3.5 hours. 1,2", words: ["10000", "cases", "3.5", "hours", "1", "2"]),
    Case(
      text: "follow-up on-the-job 2024-25 non\u{2010}stop - x-",
      words: ["follow", "up", "on", "the", "job", "2024", "25", "non", "stop", "x"],
      compounds: ["followup", "onthejob", "nonstop"]),
    Case(text: "l'équipe i'r", words: ["l", "equipe", "i", "r"], language: "cy"),
    Case(text: "日本語 Привет ΑΒΓ", words: ["日", "本", "語", "привет", "αβγ"]),
    Case(text: "soft\u{AD}hyphen <b>&amp;", words: ["softhyphen", "b", "amp"]),
    Case(text: String(repeating: "x", count: 64) + " y", words: ["y"]),
    Case(text: "", words: []),
    Case(text: "'-.,’– é", words: ["e"]),
  ]

  @Test(arguments: cases)
  func cutsIntoFoldedWords(_ given: Case) {
    var scanner = WordScanner(language: Language(given.language))
    var list = WordList()
    scanner.scan(Array(given.text.utf8), into: &list)
    #expect(list.words == given.words)
    #expect(list.compounds == given.compounds)
  }

  @Test func survivesBytesThatAreNotUTF8() {
    var scanner = WordScanner(language: Language("en"))
    for byte in UInt8.min...UInt8.max {
      var list = WordList()
      scanner.scan([byte, 0x61, byte, byte, 0x62, 0xE2, 0x80, 0xF0, byte], into: &list)
      #expect(list.words.count <= 4)
    }
  }
}
