import Diagnostics
import TestSupport
import Testing

@testable import Publishing
@testable import Templates

/// The evidence library for programs that keep references.
struct BibliographyTests {
  private static func files(_ sources: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = SmallHub.files(["data/sources.yml": sources])
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
    return folder
  }

  @Test func writesWhatMeansSomethingToTeXAsText() async throws {
    let folder = try await Self.files(
      #"""
      - key: a_b
        authors: "Ö. & Co_{1} \\x"
        year: n.d.
        title: "50% of #1 ~ $2^3 {"
        kind: report
        publisher: A & B
        url: "https://example.org/a_b?c=%20#d"
        retrieved: 2026-01-02

      """#)
    #expect(
      folder.text("output/sources.bib") == ##"""
        @techreport{a_b,
          author = {{Ö. \& Co\_\{1\} \textbackslash{}x}},
          title = {{50\% of \#1 \textasciitilde{} \$2\textasciicircum{}3 \{}},
          institution = {A \& B},
          year = {n.d.},
          url = {https://example.org/a_b?c=%20#d},
          urldate = {2026-01-02}
        }

        """##)
  }

  @Test func tellsPersonsFromBodies() async throws {
    let folder = try await Self.files(
      """
      - {key: two, authors: 'Stein, T. and Callaghan, J. M.', year: '2021', title: A, kind: research}
      - {key: body, authors: Health and Care, year: '2020', published: 3 May 2020, title: B, kind: law}

      """)
    #expect(
      folder.text("output/sources.json") == """
        [
        {"id":"body","type":"legislation","title":"B","author":[{"literal":"Health and Care"}],\
        "issued":{"date-parts":[[2020,5,3]]}},
        {"id":"two","type":"article","title":"A","author":[{"family":"Stein","given":"T."},\
        {"family":"Callaghan","given":"J. M."}],"issued":{"date-parts":[[2021]]}}
        ]

        """)
    #expect(
      try #require(folder.text("output/evidence/two.bib")).contains(
        "author = {Stein, T. and Callaghan, J. M.}"))
    #expect(try #require(folder.text("output/evidence/body.json")).contains("\"id\":\"body\""))
  }

  @Test(arguments: [
    ("25 September 2025", 2025, 9, 25), ("September 2025", 2025, 9, nil), ("2025", 2025, nil, nil),
    ("2025-09-25", 2025, 9, 25),
  ])
  func readsDays(text: String, year: Int, month: Int?, day: Int?) {
    #expect(
      WrittenDates(Words()).parts(of: text) == .init(year: year, month: month, day: day))
  }

  @Test(arguments: [
    "", "n.d.", "online 2022", "31 February 2022", "Autumn 2022", "22", "1 2 3 2022",
  ])
  func takesNothingElseForADay(text: String) {
    #expect(WrittenDates(Words()).parts(of: text) == nil)
  }

  @Test func readsMonthsInTheWordsOfTheHub() {
    let words = Words(overrides: ["month5": "Mai"])
    #expect(WrittenDates(words).parts(of: "3 Mai 2020") == .init(year: 2020, month: 5, day: 3))
    #expect(WrittenDates(words).parts(of: "3 May 2020") == nil)
  }
}
