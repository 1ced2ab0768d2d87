import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// What organisations and case studies are compared by.
struct ComparisonTests {
  private static let settings =
    SmallHub.settings + """
      regions: [Север, Юг]
      organisation_types:
        - {key: town, title: Town council}
        - {key: county, title: County council}
      grades: [Outstanding, Good]
      approaches:
        - {key: rota, title: Rotas}
        - {key: rooms, title: Rooms}

      """

  private static let organisations = """
    - {key: river, name: River Council, region: Север, type: town, grade: Good, inspection: 'May 2025', inspection_source: study}
    - {key: hill, name: Hill Council, region: Юг, type: county}

    """

  private static func study(_ fields: String) -> String {
    SmallHub.page(
      "Study", "What happened.",
      """
      kind: case-study
      evidence: plan
      consent: {kind: public-source, url: 'https://example.org/said', by: organisation}
      topics: [time]
      \(fields)
      """)
  }

  private static func build(
    _ changes: [String: String] = [:]
  ) async throws -> (folder: TemporaryFolder, messages: [String]) {
    let folder = try TemporaryFolder()
    let files = SmallHub.files(
      [
        "hub.yml": settings, "data/organisations.yml": organisations,
        "data/sources.yml":
          "- {key: study, authors: Reed, year: '2025', title: A study, kind: report, copy_of: a copy}\n",
        "care/one.md": study("organisation: river\nalso: [hill]\nmodel: A list\napproach: rota"),
        "care/two.md": study("organisation: hill\napproach: rooms"),
      ].merging(changes) { $1 })
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    let messages = outcome.diagnostics.filter { $0.severity == .error }.map {
      $0.message + ($0.suggestion.map { ": " + $0.message } ?? "")
    }
    return (folder, messages)
  }

  @Test func aPageIsFoundByEachOfItsOrganisations() async throws {
    let (folder, messages) = try await Self.build()
    #expect(messages == [])
    let page = try #require(folder.text("output/case-studies.html"))
    for filter in ["type", "region", "grade", "approach"] {
      #expect(page.contains("<select id=\"p.filter-\(filter)\""), "nothing asks for \(filter)")
    }
    #expect(page.contains("<option value=\"0\">Town council (1)</option>"))
    #expect(page.contains("<option value=\"1\">County council (2)</option>"))
    #expect(page.contains("id=\"p.c1\" data-type=\"0 1\" data-region=\"0 1\" data-grade=\"1\""))
    #expect(page.contains("Nothing measured, as far as we know"))
  }

  @Test func pagesAndFilesForProgramsSayIt() async throws {
    let (folder, _) = try await Self.build()
    let page = try #require(folder.text("output/organisations/river.html"))
    #expect(page.contains("Town council"))
    #expect(
      page.contains("Good, May 2025. Source: <a href=\"../evidence/study.html\">Reed, 2025</a>"))
    #expect(try #require(folder.text("output/care/one.html")).contains("<dd>Rotas</dd>"))
    #expect(try #require(folder.text("output/resources.json")).contains("\"approach\":\"rota\""))
    let hub = try #require(folder.text("output/hub.json"))
    #expect(hub.contains("\"grade\":\"Good\"") && hub.contains("\"inspectionSource\":\"study\""))
  }

  @Test(arguments: [
    (
      "type: town", "type: Town council",
      "there is no type 'Town council': did you mean 'town'?"
    ),
    (
      "type: county", "type: parish",
      "there is no type 'parish': write 'town' or 'county'"
    ),
    ("grade: Good", "grade: good", "there is no grade 'good': did you mean 'Good'?"),
  ])
  func aWordThatIsNotInItsListIsReported(old: String, new: String, message: String) async throws {
    let register = Self.organisations.replacing(old, with: new)
    let (_, messages) = try await Self.build(["data/organisations.yml": register])
    #expect(messages == [message])
  }

  @Test func anApproachThatIsNotInItsListIsReported() async throws {
    let (_, messages) = try await Self.build(
      ["care/two.md": Self.study("organisation: hill\napproach: roms")])
    #expect(messages == ["there is no approach 'roms': did you mean 'rooms'?"])
  }

  @Test func moreThanEightApproachesAreTooManyToCompareBy() async throws {
    let many = (1...9).map { "  - {key: way-\($0), title: Way \($0)}\n" }.joined()
    let settings = Self.settings.split(separator: "approaches:")[0] + "approaches:\n" + many
    let (_, messages) = try await Self.build(["hub.yml": String(settings)])
    #expect(messages.contains { $0.contains("approaches") && $0.contains("8") }, "\(messages)")
  }

  @Test func aHubWithoutTypesOfItsOwnTakesTheUsualOnes() async throws {
    let settings = SmallHub.settings + "regions: [Север, Юг]\n"
    let register = """
      - {key: river, name: River Council, region: Север, type: charity}
      - {key: hill, name: Hill Council, region: Юг, type: a club}

      """
    let (folder, messages) = try await Self.build([
      "hub.yml": settings, "data/organisations.yml": register,
      "care/one.md": Self.study("organisation: river"),
      "care/two.md": Self.study("organisation: hill"),
    ])
    #expect(messages == [])
    #expect(try #require(folder.text("output/organisations/river.html")).contains("Charity"))
  }
}
