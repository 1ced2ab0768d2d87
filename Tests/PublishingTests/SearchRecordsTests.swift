import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What the search index holds of a hub.
struct SearchRecordsTests {
  private static let files = SmallHub.files([
    "hub.yml": SmallHub.settings + "regions: [North]\n",
    "data/organisations.yml": "- {key: river, name: River Council, region: North}\n",
    "data/sources.yml": """
    - {key: study, authors: Quillfeather, year: '2025', title: A work, kind: report, copy_of: a photostat}

    """,
    "data/recommendations.yml": """
    - number: 7
      title: Do it
      text: Do it soon.
      strand: care
      addressed_to: [The Palatinate]
      audience: [leaders]
      response: {status: supported, text: They acquiesce., source: study}

    """,
    "care/study.md": SmallHub.page(
      "Study", "What happened.", "kind: case-study", "organisation: river", "period: Michaelmas",
      "search: [petticoats, Night Watch]",
      "setting: Two garrets", "model: A rota", "evidence: measured", "owner: The almoners",
      "measures: [{name: Errands, before: '4,408', after: '35', unit: furlongs, n: 19 clerks, by: Reed, date: May}]",
      "arrangements: [{name: Hampers, value: 14 to 16, source: study}]", "limits: [Unweighed.]",
      "lessons: [Ask betimes.]",
      "consent: {kind: public-source, url: 'https://example.org/said', by: organisation}"),
    "care/chart.md": SmallHub.page(
      "Chart",
      """
      ```chart
      type: bar
      title: Teapots counted
      unit: porcelain
      source: study
      note: By candlelight
      data:
        - {label: Monday, value: 7321}
        - {label: Tuesday, value: 12}
      ```

      | Kettles | Urns |
      |---|---|
      | 8642 | 3 |
      """,
      "kind: guide"),
    "pathways/beginner.md": SmallHub.page(
      "Beginner", "A way.", "steps: [{page: ../care/study.md, why: It is propitious.}]"),
  ])

  private static let output = Task {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity > .warning }.map(\.message) == [])
    return folder.tree("output").mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static func words() async throws -> Set<String> {
    var words: Set<String> = []
    for (path, text) in try await output.value where path.hasPrefix("search/words/") {
      let strings = text.split(separator: "\"", omittingEmptySubsequences: false)
      words.formUnion(FrontCoding.words(of: strings[3]))
    }
    return words
  }

  @Test(arguments: [
    "michaelmas", "garrets", "rota", "errands", "4408", "furlongs", "clerks", "hampers",
    "unweighed", "betimes", "almoners", "public", "quillfeather", "photostat", "palatinate",
    "acquiesce", "teapots", "candlelight", "monday", "porcelain", "7321", "kettles", "8642",
    "propitious", "pathway", "case", "petticoats", "watch",
  ])
  func holdsEverythingThatAPageShows(word: String) async throws {
    #expect(try await Self.words().contains(word))
  }

  @Test func showsNowhereWhatAPageIsOnlyFoundBy() async throws {
    for (path, text) in try await Self.output.value where !path.hasPrefix("search/words/") {
      let shown = text.lowercased()
      #expect(!shown.contains("petticoats") || path.hasPrefix("search/lists/"), "\(path)")
      #expect(!shown.contains("night watch"), "\(path)")
    }
  }

  @Test func listsOnlyKindsThatThereAre() async throws {
    let output = try await Self.output.value
    let kinds = output.keys.filter { $0.hasPrefix("kinds/") && $0.hasSuffix(".html") }
    #expect(kinds.sorted() == ["kinds/case-study.html", "kinds/guide.html", "kinds/index.html"])
    let index = try #require(output["kinds/index.html"])
    #expect(index.contains("guide.html") && !index.contains("tool.html"))
  }

  @Test(arguments: [
    "glossary.html", "case-studies.html", "a-to-z.html", "whats-new.html", "evidence/index.html",
    "recommendations/index.html", "organisations/index.html", "pathways/index.html",
    "audiences/index.html", "audiences/leaders.html", "topics/index.html", "topics/time.html",
    "kinds/index.html", "kinds/case-study.html", "kinds/tool.html",
  ])
  func holdsEveryListPageThatThereIs(address: String) async throws {
    let output = try await Self.output.value
    let records = output.filter { $0.key.hasPrefix("search/pages/") }.values
    let addresses = records.flatMap { FrontCoding.addresses(of: $0) }
    #expect(addresses.contains(address) == (output[address] != nil))
  }
}
