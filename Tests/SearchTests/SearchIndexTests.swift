import Testing

@testable import Search

struct SearchIndexTests {
  static let documents = [
    SearchDocument(
      address: "supervision/index.html", title: "Supervision", summary: "Time to think.",
      headings: ["Why it matters"],
      text: [.init(text: Array("Reflective supervision helps workers.".utf8))],
      facets: [.init("strand", ["supervision"]), .init("kind", ["guide"])], label: "Guide"),
    SearchDocument(
      address: "caseload/salford.html", title: "Salford’s caseload tool",
      summary: "Weighting cases.",
      text: [.init(text: Array("Supervising managers weigh each case.".utf8))],
      facets: [.init("strand", ["caseload"]), .init("kind", ["case-study"])], label: "Case study"),
  ]

  static let settings = SearchSettings(
    facets: [
      .init(
        key: "strand", label: "Strand",
        values: [.init(key: "supervision", label: "Supervision")])
    ],
    synonyms: [
      .init("Boss's", means: ["manager", "team leader"]), .init("chief", means: ["manager"]),
    ])

  static func text(_ path: String, in files: [SearchFile]) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func givesTheSameBytesWhateverTheOrderOfDocuments() {
    let analysed = Self.documents.map { analyse($0) }
    let forward = SearchIndex(analysed, settings: Self.settings).files()
    let backward = SearchIndex(analysed.reversed(), settings: Self.settings).files()
    #expect(forward == backward)
  }

  @Test func givesTheSameAnalysisWithWorkingMemoryThatWasUsed() {
    var analyser = Analyser()
    _ = analyser.analyse(Self.documents[0])
    #expect(analyser.analyse(Self.documents[1]) == analyse(Self.documents[1]))
  }

  @Test func writesRecordsInOrderOfAddressEachByWhatDiffersFromTheOneBefore() throws {
    var settings = Self.settings
    settings.facets[0].isShown = true
    let another = SearchDocument(address: "supervision/star.html", title: "STAR", label: "Guide")
    let documents = Self.documents + [another]
    let files = SearchIndex(documents.map { analyse($0) }, settings: settings).files()
    // Shared letters, the label, the number of strands and the strand: "case-study" is first of the two labels.
    #expect(
      Self.text("search/pages/0.js", in: files) == """
        plait.pages(0,[["caseload/salford.html","Salford’s caseload tool",\
        "Weighting cases.","Supervising managers weigh each case.","  !!"],
        ["supervision/index.html","Supervision","Time to think.",\
        "Reflective supervision helps workers."," !! "],
        ["star.html","STAR","","","-! "]]);

        """)
    let meta = try #require(Self.text("search/meta.js", in: files))
    #expect(meta.contains(#"labels:["Case study","Guide",]"#))
  }

  @Test func countsTheWordsOfTitlesThatAQueryKeeps() {
    let files = SearchIndex(
      ["Are we ready for AI?", "Supervision", ""].enumerated().map {
        analyse(SearchDocument(address: "\($0).html", title: $1))
      }
    ).files()
    #expect(Self.text("search/lengths/0.js", in: files) == "plait.lengths(0,\"#! \");\n")
  }

  @Test func bringsFormsOfAWordTogether() {
    let files = SearchIndex(Self.documents.map { analyse($0) }, settings: Self.settings).files()
    let shard = Self.text("search/words/s-0.js", in: files) ?? ""
    // The third word shares one letter with the second, and the fourth nine with the third, of which it is a form.
    #expect(shard.hasPrefix(#"plait.shard("s-0"," salford !tudy !upervising *on ","#))
  }

  @Test func writesTheWordsOfTitlesWithTheirDocuments() {
    let files = SearchIndex(Self.documents.map { analyse($0) }, settings: Self.settings).files()
    // Salford is the first word of document 0 and supervision that of document 1; tool is the third.
    #expect(
      Self.text("search/titles/s.js", in: files) == #"""
        plait.titles("s"," salford !  !upervision !! ");

        """#)
    #expect(
      Self.text("search/titles/t.js", in: files) == #"""
        plait.titles("t"," tool ! #");

        """#)
    #expect(Self.text("search/titles/w.js", in: files) == "plait.titles(\"w\",\"\");\n")
  }

  @Test func saysWhichFacetsResultsShow() {
    var settings = Self.settings
    settings.facets[0].isShown = true
    let shown = Self.text("search/meta.js", in: SearchIndex([], settings: settings).files())
    #expect(shown?.contains(#"["strand","Strand",[["supervision","Supervision"],],1],"#) == true)
  }

  @Test func writesSynonymsAsFoldedWords() {
    let files = SearchIndex([], settings: Self.settings).files()
    #expect(
      Self.text("search/synonyms.js", in: files)
        == "plait.synonyms([[\"manager\",\"boss\",\"chief\"],\n[\"team leader\",\"boss\"],\n]);\n")
  }
}
