import Diagnostics
import Publishing
import TestSupport
import Testing

/// What publishers see of the language of the interface.
struct LanguageRulesTests {
  private func found(language: String, _ more: String = "") async throws -> [[String?]] {
    let settings = SmallHub.settings + "language: \(language)\n" + more
    let folder = try TemporaryFolder(SmallHub.files(["hub.yml": settings]))
    let outcome = await Build(.init(content: folder.path, output: "")).check()
    let rules = ["english-interface", "untranslated-words", "unread-words"]
    return outcome.diagnostics.filter { rules.contains($0.rule.id) }
      .map { [$0.rule.id, $0.severity.rawValue, $0.message, $0.suggestion?.message] }
  }

  @Test(arguments: ["en", "en-US"]) func saysNothingOfEnglish(language: String) async throws {
    #expect(try await found(language: language, "words:\n  skip: Jump\n") == [])
  }

  @Test func saysThatNoSpeakerHasReadTheWords() async throws {
    #expect(
      try await found(language: "cy-GB") == [
        [
          "unread-words", "note",
          "software made the Welsh words of the interface, and nobody who speaks Welsh has read them yet",
          "ask somebody to read the hub, and replace under 'words' what is wrong",
        ]
      ])
  }

  @Test func saysWhichLanguagesThereAre() async throws {
    #expect(
      try await found(language: "de") == [
        [
          "english-interface", "note",
          "there are no words of the interface in 'de': they stay English until 'words' gives them",
          "there are words in Arabic ('ar'), English ('en'), French ('fr'), Polish ('pl') and Welsh ('cy')",
        ]
      ])
  }

  @Test func countsTheWordsThatStayEnglish() async throws {
    let found = try await found(language: "de", "words:\n  skip: Zum Inhalt\n  home: Start\n")
    #expect(found.map(\.[0]) == ["untranslated-words"])
    #expect(found.first?[1] == "warning")
    let message = try #require(found.first?[2])
    let match = try #require(
      message.firstMatch(
        of: /^(\d+) of the (\d+) words of the interface are not translated into 'de': they stay/))
    #expect(Int(match.1) == Int(match.2).map { $0 - 2 })
    #expect(found.first?[3] == "give them under 'words': 'unstyled', 'menu', 'homeLink' and others")
  }
}
