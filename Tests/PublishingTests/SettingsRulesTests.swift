import Diagnostics
import Publishing
import TestSupport
import Testing

/// What editors see when `hub.yml` names words or colours that do not exist.
struct SettingsRulesTests {
  @Test func reportsUnknownWordsTokensAndColours() async throws {
    let settings =
      SmallHub.settings.replacing("title: Care", with: "title: Care\n    colour: grene") + """

        words:
          serchButton: Chwilio
          skip: Neidio
        theme:
          inc: "#000000"
          ink: black
          face: fancy
        """
    let folder = try TemporaryFolder(SmallHub.files(["hub.yml": settings]))
    let outcome = await Build(.init(content: folder.path, output: "")).check()
    let colours =
      "use 'amber', 'green', 'crimson', 'blue', 'violet', 'olive', 'slate', 'teal', 'brick', or "
      + "'#1f5f3f #7fd1a6' for light and dark"
    let found = outcome.diagnostics.filter { $0.rule.id == "unknown-setting" }
    #expect(
      found.map { [$0.message, $0.suggestion?.message] } == [
        ["'grene' is not a colour", colours],
        ["there is no word called 'serchButton'", "did you mean 'searchButton'?"],
        ["there is no token called 'inc'", "did you mean 'ink'?"],
        ["'black' is not a colour", colours],
        [
          "'fancy' is not a face that a hub can be set in",
          "write 'system' for the faces that devices have, or leave it out; 'typeface' names others",
        ],
      ])
  }

  @Test(arguments: [
    "http://lms.example.org", "lms.example.org", "https://lms.example.org/course", "https://",
    "https://*", "https://a.*.example.org", "https://lms.example.org:99999", "'*'", "everyone",
    "https://lms.example.org; script-src 'unsafe-inline'",
  ])
  func reportsWhatIsNoSite(written: String) async throws {
    let value = written == "'*'" ? "*" : written
    let settings = SmallHub.settings + "framed_by:\n  - \"\(value)\"\n"
    let folder = try TemporaryFolder(SmallHub.files(["hub.yml": settings]))
    let outcome = await Build(.init(content: folder.path, output: "")).check()
    #expect(
      outcome.diagnostics.map { [$0.rule.id, $0.message, $0.suggestion?.message] } == [
        [
          "unknown-setting", "'\(value)' is not a site that could frame the hub",
          "write its address without a path, as 'https://intranet.example.org', or 'none' or 'same' alone",
        ]
      ])
  }

  @Test func allowsNoneOnlyAlone() async throws {
    let settings = SmallHub.settings + "framed_by: [none, https://lms.example.org]\n"
    let folder = try TemporaryFolder(SmallHub.files(["hub.yml": settings]))
    let outcome = await Build(.init(content: folder.path, output: "")).check()
    #expect(
      outcome.diagnostics.map { [$0.message, $0.suggestion?.message] } == [
        ["'none' is not a site that could frame the hub", "write 'none' alone, or leave it out"]
      ])
  }
}
