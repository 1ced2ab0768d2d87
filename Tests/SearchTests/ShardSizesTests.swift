import Testing

@testable import Search

struct ShardSizesTests {
  static let limit = 150_000

  @Test func cutsAWordThatEveryDocumentHasIntoSeveralFiles() throws {
    var analyser = Analyser()
    let documents = (0..<30_000).map { number in
      analyser.analyse(
        SearchDocument(
          address: "page-\(number).html", title: "Common",
          text: [.init(text: Array("common word common word common w\(number)".utf8))]))
    }
    let files = SearchIndex(documents).files()
    #expect(files.allSatisfy { $0.bytes.count < Self.limit })
    let meta = try #require(SearchIndexTests.text("search/meta.js", in: files))
    #expect(meta.contains(#""c":"common common+ common+"#))
  }

  @Test func boundsFilesOfRecordsWhateverTheTextHolds() {
    let long = String(repeating: "<", count: 5_000)
    let documents = (0..<30).map { number in
      analyse(
        SearchDocument(
          address: "\(number).html", title: long, summary: long, headings: [long],
          facts: [.init(long, anchor: long, text: Array(long.utf8))],
          text: (0..<500).map { .init(long + "\($0)", anchor: long, text: Array(long.utf8)) },
          label: long))
    }
    let files = SearchIndex(documents).files()
    #expect(files.allSatisfy { $0.bytes.count < Self.limit })
  }

  @Test func namesFilesInLowerCaseASCII() {
    let documents = [
      analyse(SearchDocument(address: "a.html", title: "Ågren 日本 Привет Zebra 42 ﬀ"))
    ]
    let names = SearchIndex(documents).files().map(\.path)
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-./".utf8)
    #expect(names.allSatisfy { $0.utf8.allSatisfy(allowed.contains) })
    #expect(names.contains("search/words/other-0.js"))
  }

  @Test func keepsTheScriptBeforeTheFirstUseSmall() {
    #expect(SearchScript.loader.count < 5_000)
    #expect(SearchScript.engine(for: Language("en")).count < 62_000)
  }
}
