import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What a case study says beside its text, in everything that is made of it; `SearchRecordsTests` ask the search.
struct CaseStudyFactsTests {
  private static let settings =
    SmallHub.settings + """
      regions: [North]
      fields:
        case-study:
          - {name: cost, label: Cost so far, type: text}

      """

  private static let registers = [
    "hub.yml": settings,
    "data/organisations.yml": """
    - {key: river, name: River Council, region: North}
    - {key: hidden, name: A hidden office, region: North, anonymous: true}
    - {key: veiled, name: Another hidden office, region: North, anonymous: true}

    """,
    "data/sources.yml": """
    - {key: study, authors: Reed, year: '2025', title: A study, kind: report, copy_of: a copy of May}

    """,
  ]

  private static let measures = [
    "{name: Notes, before: 90, after: 35, unit: minutes, n: 19 workers, by: Reed, date: May}",
    "{name: Time for families, without: 10%, with: 80%, n: 8 workers, by: Reed, date: June}",
    "{name: Rating, value: '4.2', unit: of 5, n: 7 workers, by: Reed, date: July, source: study}",
  ]

  /// A case study with a fact of each sort.
  private static func study(_ changes: [String: String] = [:]) -> String {
    let fields = [
      "kind": "case-study", "organisation": "river", "period": "A spring", "setting": "Two teams",
      "model": "A shared list", "evidence": "studied", "cost": "About £900",
      "measures": "[\(measures.joined(separator: ", "))]",
      "arrangements": "[{name: Families, value: 14 to 16, unit: for each grade, source: study}]",
      "lessons": "[Ask first.]", "limits": "[Nobody counted twice.]", "owner": "The editors",
      "topics": "[time]", "published": "2026-01-02",
      "consent": "{kind: public-source, url: 'https://example.org/said', by: organisation}",
    ].merging(changes) { $1 }
    return SmallHub.page(
      "Study", "What happened.",
      fields.filter { !$1.isEmpty }.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
        .joined(separator: "\n"))
  }

  private static func build(
    _ study: String = study(), _ changes: [String: String] = [:]
  ) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = SmallHub.files(
      registers.merging(["care/study.md": study]) { $1 }.merging(changes) { $1 })
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
    return folder
  }

  private static let whole = Task { try await build() }

  private static func text(_ path: String) async throws -> String {
    try #require(try await whole.value.text("output/" + path))
  }

  /// Every fact, as its words stand in pages, packs and copies alike.
  private static let facts = [
    "Case study", "River Council", "North", "A spring", "Two teams", "A shared list", "Studied",
    "Someone independent looked into it. Nothing was counted, or it is not stated how many.",
    "Notes", "90", "35", "minutes",
    "19 workers", "Time for families", "10%", "80%", "Rating", "4.2", "of 5", "Reed, 2025",
    "Families", "14 to 16", "for each grade", "Ask first.", "Nobody counted twice.", "Cost so far",
    "About £900", "The editors", "it made these facts public itself", "https://example.org/said",
  ]

  @Test(arguments: ["care/study.html", "care/print.html", "care/study.md", "hub.json"])
  func everyOutputHoldsEveryFact(path: String) async throws {
    let text = try await Self.text(path)
    for fact in Self.facts { #expect(text.contains(fact), "\(path) does not say '\(fact)'") }
  }

  @Test func aBookHoldsEveryFact() async throws {
    let folder = try await Self.whole.value
    let hub = try await BookTests.hub(of: folder.path + "/content")
    let text = try await BookTests.chapter("care/study.md", of: .strand("care"), in: hub)
    for fact in Self.facts { #expect(text.contains(fact), "the book does not say '\(fact)'") }
  }

  @Test func aCourseHoldsEveryFact() async throws {
    let folder = try await Self.whole.value
    let hub = try await BookTests.hub(of: folder.path + "/content")
    let course = try await CourseTests.course(.strand("care"), of: hub)
    let text = try #require(CourseTests.texts(of: course)["pages/care/study.html"])
    for fact in Self.facts { #expect(text.contains(fact), "the course does not say '\(fact)'") }
  }

  @Test func aSingleFileHoldsEveryFact() async throws {
    let folder = try await Self.whole.value
    let request = Build.Request(content: folder.path + "/content", output: "")
    let outcome = try await SinglePack(request).pack(["care/study.md"])
    guard case .packed(let file, _, _) = outcome else { return #expect(Bool(false), "no file") }
    let text = String(decoding: file, as: UTF8.self)
    for fact in Self.facts { #expect(text.contains(fact), "the file does not say '\(fact)'") }
  }

  @Test func copyNamesItsFactsInTheWordsOfTheHub() async throws {
    let folder = try await Self.build(
      Self.study(),
      [
        "hub.yml": Self.settings + """
          words:
            organisation: Sefydliad
            kindCaseStudy: Astudiaeth achos
            limitsHeading: Cyn dibynnu ar hyn

          """
      ])
    let copy = try #require(folder.text("output/care/study.md"))
    #expect(copy.contains("\n- Kind: Astudiaeth achos\n"))
    #expect(copy.contains("\n- Sefydliad: River Council\n"))
    #expect(copy.contains("\n- Cyn dibynnu ar hyn: Nobody counted twice.\n"))
  }

  @Test func copySaysWhatFiguresAreComparedWith() async throws {
    let copy = try await Self.text("care/study.md")
    #expect(
      copy.contains(
        """
        - What was measured: Notes: 90 → 35 minutes (19 workers; Reed; May)
        - What was measured: Time for families: without it 10%, with it 80% (8 workers; Reed; June)
        - What was measured: Rating: 4.2 of 5 (7 workers; Reed; July; Reed, 2025)
        - What was set: Families: 14 to 16 for each grade (Reed, 2025)

        """))
  }

  @Test func pageNamesTheColumnsByWhatIsCompared() async throws {
    let page = try await Self.text("care/study.html")
    for columns in [
      "<th scope=\"col\">Before</th><th scope=\"col\">After</th>",
      "<th scope=\"col\">Without</th><th scope=\"col\">With</th>",
      "<th scope=\"col\">Measure</th><th scope=\"col\">Figure</th>",
    ] { #expect(page.contains(columns)) }
    #expect(page.contains("<caption>Without and with</caption>"))
  }

  @Test(arguments: [
    ("measures", "", "Set: Families: 14 to 16 for each grade"),
    ("measures", "[{name: Rating, value: '4.2', unit: of 5}]", "Rating: 4.2 of 5"),
    ("measures", "[{name: Time, without: 10%, with: 80%}]", "Time: without it 10%, with it 80%"),
    ("measures", "[{name: Notes, before: 90, after: 35}]", "Notes: 90 → 35"),
    ("measures", "[{name: Notes, before: 90}]", "Notes: before 90"),
  ])
  func comparisonShowsTheFirstFigure(field: String, value: String, shown: String) async throws {
    let folder = try await Self.build(Self.study([field: Self.complete(value)]))
    let table = try #require(folder.text("output/case-studies.html"))
    #expect(table.contains(">\(shown)</td>"))
  }

  private static func complete(_ measures: String) -> String {
    measures.replacing("}]", with: ", n: 3, by: Reed, date: May}]")
  }

  @Test func arrangementsStandInPlaceOfTheWordThatNothingWasMeasured() async throws {
    let nothing = "Nothing was measured"
    let set = try await Self.build(Self.study(["measures": ""]))
    let none = try await Self.build(Self.study(["measures": "", "arrangements": ""]))
    for path in ["care/study.html", "care/print.html", "care/study.md"] {
      #expect(try !#require(set.text("output/" + path)).contains(nothing))
      #expect(try #require(none.text("output/" + path)).contains(nothing))
    }
  }

  @Test(arguments: [
    (
      "{kind: public-source, url: 'https://example.org/', by: organisation}",
      "It is named because it made these facts public itself"
    ),
    (
      "{kind: public-source, url: 'https://example.org/', by: other}",
      "It is named because a public source names it"
    ),
    (
      "{kind: confirmed, date: 2026-01-09, by: The head}",
      "The head agreed on 9 January 2026 that the organisation is named"
    ),
  ])
  func saysWhoMadeItPublic(consent: String, sentence: String) async throws {
    let folder = try await Self.build(Self.study(["consent": consent]))
    let page = try #require(folder.text("output/care/study.html"))
    let words = page.split(separator: "<").map { $0.split(separator: ">").dropFirst().joined() }
    #expect(words.joined().contains(sentence))
  }

  @Test(arguments: [["organisation": "hidden"], ["organisation": "hidden", "also": "[veiled]"]])
  func saysNothingOfWhyTheAnonymousAreNamed(changes: [String: String]) async throws {
    let folder = try await Self.build(Self.study(changes))
    for path in ["care/study.html", "care/print.html", "care/study.md", "resources.json"] {
      let text = try #require(folder.text("output/" + path))
      #expect(!text.contains("example.org/said"), "\(path) gives a reason")
      #expect(!text.contains("It is named"), "\(path) gives a reason")
    }
  }

  @Test func namesOneWhoIsNotAnonymousBesideOneWhoIs() async throws {
    let folder = try await Self.build(Self.study(["organisation": "hidden", "also": "[river]"]))
    #expect(folder.text("output/care/study.html")?.contains("It is named because") == true)
  }

  @Test func resourcesHoldTheFactsAsTheyWereWritten() async throws {
    let folder = try await Self.whole.value
    let data = try #require(folder.tree("output")["resources.json"])
    let list = try JSONDecoder().decode(Resources.self, from: Data(data)).resources
    let study = try #require(list.first { $0.caseStudy != nil }?.caseStudy)
    #expect(study.region == "North" && study.period == "A spring" && study.setting == "Two teams")
    #expect(study.model == "A shared list" && study.limits == ["Nobody counted twice."])
    #expect(study.measures?.map(\.before) == ["90", nil, nil])
    #expect(study.measures?.map(\.with) == [nil, "80%", nil])
    #expect(study.measures?.map(\.value) == [nil, nil, "4.2"])
    #expect(study.measures?.map(\.n) == ["19 workers", "8 workers", "7 workers"])
    #expect(study.arrangements?.map(\.value) == ["14 to 16"])
    #expect(study.consent?.by == "organisation")
    #expect(list.compactMap(\.evidence) == ["studied"])
  }

  private struct Resources: Decodable {
    let resources: [Resource]
    struct Resource: Decodable {
      let evidence: String?
      let caseStudy: Study?
    }
    struct Study: Decodable {
      let region, period, setting, model: String?
      let limits: [String]?
      let measures: [Measure]?
      let arrangements: [Arrangement]?
      let consent: Consent?
    }
    struct Measure: Decodable { let before, with, value, n: String? }
    struct Arrangement: Decodable { let value: String? }
    struct Consent: Decodable { let by: String? }
  }

  @Test func referenceSaysInWhatCopyAWorkWasRead() async throws {
    let note = "Read in a copy: a copy of May"
    for path in ["care/study.html", "care/print.html", "care/study.md", "evidence/study.html"] {
      #expect(try await Self.text(path).contains(note), "\(path) does not say it")
    }
  }
}
