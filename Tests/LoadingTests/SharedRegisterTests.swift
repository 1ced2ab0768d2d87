import Diagnostics
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Registers that a hub takes from another, as far as it uses them.
struct SharedRegisterTests {
  private static let records = """
    registers: [sources, organisations, glossary]
    sources:
      - key: "survey-2025"
        authors: "Hall, J."
        year: "2025"
        title: "Theirs"
        kind: "report"
      - key: "unused"
        authors: "Hall, J."
        year: "2025"
        title: "Unused"
        kind: "report"
      - key: "diary"
        authors: "Hall, J."
        year: "2025"
        title: "Diary"
        kind: "report"
    organisations:
      - key: "riverside"
        name: "Riverside"
        region: "North"
      - key: "hilltop"
        name: "Hilltop"
        region: "North"
    glossary:
      - term: "caseload"
        definition: "Theirs."
        also: ["case load"]
      - term: "supervision"
        definition: "A talk."
        see: ["caseload", "gone"]
        source: "diary"
      - term: "reflection"
        definition: "A thought."
        source: "gone"

    """

  private func load(
    _ changes: [String: String], registers: String = "[sources, organisations, glossary]",
    records: String = records
  ) async throws -> (hub: Hub, messages: [String]) {
    let copy = HubCopySeal.sealed(
      "title: \"Practice\"\npages:\n  - path: index.md\n" + records, about: "A copy.")
    let files = SmallHub.files([
      "hub.yml": SmallHub.settings + """
        regions: [North]
        hubs:
          - {key: practice, url: "https://practice.example.org/", registers: \(registers)}

        """,
      "data/hubs/practice.yml": String(decoding: copy, as: UTF8.self),
    ]).merging(changes) { $1 }
    let folder = try TemporaryFolder(files)
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    let messages = loaded.diagnostics.map {
      "\($0.message) [\($0.rule.id)] " + ($0.suggestion?.message ?? "")
    }
    return (try #require(loaded.hub), messages)
  }

  @Test func pagesUseWhatIsSharedAndOnlyThatIsShown() async throws {
    let (hub, messages) = try await load([
      "care/first.md": SmallHub.page(
        "First", "Supervision helps [@survey-2025].", "kind: case-study", "organisation: riverside",
        "evidence: reported",
        "consent: {kind: confirmed, date: 2025-01-01, by: Ann}")
    ])
    #expect(messages == [])
    #expect(hub.library.sources.map(\.key) == ["diary", "survey-2025"])
    #expect(hub.library.organisations.map(\.key) == ["riverside"])
    #expect(hub.library.terms.map(\.term) == ["caseload", "reflection", "supervision"])
    #expect(hub.library.terms.map(\.see) == [[], [], ["caseload"]])
    #expect(hub.library.terms.map(\.source) == [nil, nil, "diary"])
    #expect(hub.relations.citedBy.map(\.count) == [0, 1])
  }

  @Test func itsOwnRecordsComeFirst() async throws {
    let (hub, messages) = try await load([
      "data/sources.yml":
        "- {key: survey-2025, authors: Ours, year: 2024, title: Ours, kind: report}\n",
      "data/glossary.yml": "- {term: case load, definition: Ours.}\n",
    ])
    #expect(messages == [])
    #expect(hub.library.sources.map(\.title) == ["Diary", "Ours"])
    #expect(hub.library.terms.map(\.term) == ["case load", "reflection", "supervision"])
  }

  @Test func nothingIsTakenThatTheSettingsDoNotName() async throws {
    let (hub, messages) = try await load([:], registers: "[]")
    #expect(messages == [])
    #expect(hub.library.sources.isEmpty && hub.library.terms.isEmpty)
  }

  @Test func reportsARegisterThatIsNotKeptAndNotWhatNamesIt() async throws {
    let (_, messages) = try await load(
      [
        "care/first.md": SmallHub.page(
          "First", "It helps.", "kind: guide", "sources: [survey-2025]")
      ],
      registers: "[sources]", records: "")
    #expect(
      messages == [
        "what is kept of 'practice' is without 'sources', which hub.yml takes from it "
          + "[missing-hub-copy] run 'plait hubs update', which fetches it"
      ])
  }

  @Test func reportsARegionThatTheHubDoesNotHave() async throws {
    let (_, messages) = try await load(
      [:], records: Self.records.replacing("\"North\"", with: "\"Nrth\""))
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.contains("did you mean 'North'?") })
  }
}
