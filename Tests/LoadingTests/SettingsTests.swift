import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct SettingsTests {
  private func settings(_ text: String, baseURL: String? = nil) async throws -> HubSettings {
    let folder = try TemporaryFolder(SmallHub.files(["hub.yml": text + "\n"]))
    let loaded = await ContentFolder(path: folder.path).load(
      drafts: false, workers: 1, baseURL: baseURL)
    #expect(loaded.diagnostics.map(\.message) == [])
    return try #require(loaded.hub).settings
  }

  @Test func hasDefaults() async throws {
    let settings = try await settings(SmallHub.settings)
    #expect(settings.title == "Small hub")
    #expect(settings.language == "en")
    #expect(settings.baseURL == nil)
    #expect(settings.strands.map(\.folder) == ["care"])
    #expect(settings.strands.map { $0.colour?.value } == [nil])
    #expect(settings.limits.pageBytes == 1 << 20)
    #expect(!settings.allowsRawHTML)
  }

  @Test func decodesEverything() async throws {
    let settings = try await settings(
      SmallHub.settings + """

        base_url: https://example.org/hub
        language: cy
        organisation: {name: The editors, url: https://example.org/, email: a@example.org}
        phase: {name: Beta, text: New.}
        licence: {name: CC BY 4.0, url: https://example.org/by, text: By us.}
        regions: [North, South]
        footer:
          - {title: Care, to: care/index.md}
          - {title: Elsewhere, to: "https://example.org/"}
        fields:
          all:
            - {name: cost, type: text}
          tool:
            - {name: grade, label: Grade, type: choice, choices: [low, high], required: true}
        words: {skip: Neidio}
        theme: {ink: "#000000"}
        limits: {page_kilobytes: 2, asset_kilobytes: 3}
        raw_html: true
        """)
    #expect(settings.baseURL == "https://example.org/hub/")
    #expect(settings.language == "cy")
    #expect(settings.organisation?.email == "a@example.org")
    #expect(settings.phase?.name == "Beta")
    #expect(settings.licence?.text == "By us.")
    #expect(settings.regions == ["North", "South"])
    #expect(settings.footer.map(\.target.value) == ["care/index.md", "https://example.org/"])
    #expect(settings.extraFields["all"]?.map(\.label) == ["cost"])
    #expect(settings.extraFields["tool"]?.map(\.field.isRequired) == [true])
    #expect(settings.words.map { [$0.name.value, $0.value] } == [["skip", "Neidio"]])
    #expect(settings.theme.map { [$0.name.value, $0.value] } == [["ink", "#000000"]])
    #expect(settings.limits.pageBytes == 2048)
    #expect(settings.limits.assetBytes == 3072)
    #expect(settings.allowsRawHTML)
  }

  @Test(arguments: ["https://example.org/x", "https://example.org/x/"])
  func takesTheAddressOfTheCall(address: String) async throws {
    let settings = try await settings(
      SmallHub.settings + "\nbase_url: https://other.example/", baseURL: address)
    #expect(settings.baseURL == "https://example.org/x/")
  }
}
