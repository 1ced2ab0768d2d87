import Diagnostics
import FrontMatter
import Markdown
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Pages, settings and registers whose words stand in files of their own, by language.
struct TranslationTests {
  private static let settings = SmallHub.settings + "languages: [en-GB, cy]\n"
  private static let source = SmallHub.page(
    "First", "See [the second](second.md#aim).\n\n## Why\n\nSo.\n\n## How\n\nThus.", "kind: guide",
    "audience: [leaders]", "related: [second.md]", "order: 3")
  private static let second = SmallHub.page("Second", "Text.\n\n## Aim\n\nIt.", "kind: guide")

  /// What is read of a small hub, and what is wrong with it.
  private func loaded(
    _ changes: [String: String]
  ) async throws -> (source: Hub?, translation: Hub?, faults: [String]) {
    let files = SmallHub.files([
      "hub.yml": Self.settings, "care/first.md": Self.source, "care/second.md": Self.second,
    ]).merging(changes) { $1 }
    let folder = try TemporaryFolder(files)
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    let faults = (loaded.diagnostics + loaded.translations.flatMap(\.diagnostics)).sorted()
      .filter { $0.rule.id != "untranslated-pages" }
      .map { fault in
        let path = fault.place.path.dropFirst(folder.path.count + 1)
        let text =
          "\(path): \(fault.message) [\(fault.rule.id)]: \(fault.suggestion?.message ?? "")"
        return text.replacing(folder.path + "/", with: "")
      }
    return (loaded.hub, loaded.translations.first?.hub, faults)
  }

  private static func digest(of hub: Hub?, _ path: String) -> String? {
    hub.flatMap { hub in hub.page(at: path).flatMap { hub.pages[$0].translation?.digest } }
  }

  private static func welsh(_ body: String, _ fields: String...) -> String {
    let lines = ["title: Cyntaf", "summary: Am y cyntaf."] + fields
    return "---\n" + lines.joined(separator: "\n") + "\n---\n\n" + body + "\n"
  }

  private static let body =
    "Gweler [yr ail](second.md#aim).\n\n## Pam\n\nFelly.\n\n## Sut\n\nFel hyn."

  @Test func givesWordsToAPageAndNothingElse() async throws {
    let (source, hub, faults) = try await loaded([
      "care/first.cy.md": Self.welsh(Self.body, "translated_from: 0")
    ])
    let translated = try #require(hub)
    #expect(source?.pages.map(\.path) == translated.pages.map(\.path))
    let page = try #require(translated.page(at: "care/first.md").map { translated.pages[$0] })
    #expect(page.front.title == "Cyntaf")
    #expect(page.front.audience == ["leaders"])
    #expect(page.front.order == 3)
    #expect(page.output == "care/first.html")
    #expect(page.file.text == "care/first.cy.md")
    #expect(page.body.headings.map(\.text) == ["Pam", "Sut"])
    #expect(page.body.headings.map(\.anchor) == ["why", "how"])
    let target = try #require(translated.page(at: "care/second.md"))
    #expect(translated.references.links.joined().contains(.page(target, anchor: "aim")))
    #expect(translated.settings.language == "cy")
    #expect(faults.count == 1)
  }

  @Test func isCurrentBehindOrMissing() async throws {
    let first = try await loaded(["care/first.cy.md": Self.welsh(Self.body, "translated_from: 0")])
    let digest = try #require(Self.digest(of: first.translation, "care/first.md"))
    #expect(
      first.faults == [
        "care/first.cy.md: 'care/first.md' has changed since the translation was made "
          + "[translation-behind]: write '\(digest)' when it says the same again"
      ])
    let again = try await loaded([
      "care/first.cy.md": Self.welsh(Self.body, "translated_from: \(digest)")
    ])
    #expect(again.faults == [])
    #expect(
      again.translation?.pages.map { $0.translation?.state } == [.current, .missing, .missing])
  }

  @Test(arguments: [
    (Self.source.replacing("So.", with: "So \n  it is."), true),
    (Self.source.replacing("So.", with: "So.\n"), false),
    (Self.source.replacing("order: 3", with: "order: 4\nreviewed: 2026-01-02"), false),
    (Self.source.replacing("title: First", with: "title: The first"), true),
  ])
  func isBehindWhenTheTextHasChangedAndOnlyThen(source: String, isBehind: Bool) async throws {
    let before = try await loaded([:]).translation
    let after = try await loaded(["care/first.md": source]).translation
    let digests = [before, after].map { Self.digest(of: $0, "care/first.md") }
    #expect((digests[0] != digests[1]) == isBehind)
  }

  @Test func saysHowToSayFromWhatItWasMade() async throws {
    let found = try await loaded(["care/first.cy.md": Self.welsh(Self.body)])
    let digest = try #require(Self.digest(of: found.translation, "care/first.md"))
    #expect(
      found.faults == [
        "care/first.cy.md: the translation does not say from which text of 'care/first.md' it was made "
          + "[undated-translation]: write 'translated_from: \(digest)' if it says what that says now"
      ])
  }

  @Test(arguments: [
    (
      ["care/first.cy.md": welsh(body, "translated_from: 0", "audience: [leaders]")],
      "care/first.cy.md: there is no field 'audience' [unknown-field]: delete it: a translation has 'audience' from its source"
    ),
    (
      ["care/first.cy.md": welsh("## Pam\n\nFelly.", "translated_from: 0")],
      "care/first.cy.md: 1 heading here and 2 headings in 'care/first.md' [differing-headings]: give it the same headings, in the same order"
    ),
    (
      ["care/frist.cy.md": welsh(body, "translated_from: 0")],
      "care/frist.cy.md: there is no 'care/frist.md' of which this would be the translation [translation-of-nothing]: give it the name of its source with '.cy' before the ending"
    ),
    (
      ["data/glossary.cy.yml": "- {of: rota, term: rota}\n"],
      "data/glossary.cy.yml: there is no 'data/glossary.yml' of which this would be the translation [translation-of-nothing]: give it the name of its source with '.cy' before the ending"
    ),
    (
      ["hub.cy.yml": "strands:\n  - {folder: cae, title: Gofal}\n"],
      "hub.cy.yml: 'hub.yml' has no entry 'cae' [differing-list]: write the key as it stands there"
    ),
    (
      ["hub.cy.yml": "base_url: https://cy.example.org/\n"],
      "hub.cy.yml: there is no field 'base_url' [unknown-field]: delete it: a translation has 'base_url' from its source"
    ),
    (
      [
        "care/index.cy.md": welsh(
          "Pam.", "translated_from: 0", "figures: [{label: Pobl, caveat: Yma.}]")
      ],
      "care/index.cy.md: 'figures' has 1 entry here and no entry in 'care/index.md' [differing-list]: delete it: a translation has only what its source has"
    ),
    (
      ["hub.yml": settings + "language: en-GB\n"],
      "hub.yml: 'language' stands beside 'languages' [unusable-languages]: delete it, and write 'en-GB' first under 'languages'"
    ),
    (
      ["hub.yml": SmallHub.settings + "languages: [en-GB, cy, CY]\n"],
      "hub.yml: 'CY' stands in the list already [unusable-languages]: delete one of the two"
    ),
  ])
  func saysWhatATranslationMayNotBe(files: [String: String], message: String) async throws {
    #expect(try await loaded(files).faults.contains(message))
  }

  @Test func translatesSettingsAndRegisters() async throws {
    let (source, translated, faults) = try await loaded([
      "hub.cy.yml": "title: Hwb bach\nstrands:\n  - {folder: care, title: Gofal}\n"
        + "topics: [{key: time, title: Amser}]\n",
      "data/glossary.yml":
        "- {term: rota, definition: A list., see: [care]}\n- {term: care, definition: Help.}\n",
      "data/glossary.cy.yml": "- {of: care, term: gofal, definition: Cymorth.}\n",
    ])
    #expect(faults == [])
    let hub = try #require(translated)
    #expect(hub.settings.title == "Hwb bach")
    #expect(hub.settings.strands.map(\.title) == ["Gofal"])
    #expect(hub.settings.topics.map(\.title) == ["Amser"])
    #expect(hub.library.terms.map(\.term) == ["gofal", "rota"])
    #expect(
      hub.library.terms.map(\.anchor).sorted() == source?.library.terms.map(\.anchor).sorted())
    #expect(hub.library.terms.last?.see == ["gofal"])
  }

  @Test func leavesOutWhatIsNotTranslatedWhereTheHubSaysSo() async throws {
    let (_, hub, faults) = try await loaded([
      "hub.yml": Self.settings + "untranslated: leave-out\n",
      "care/first.cy.md": Self.welsh(Self.body, "translated_from: 0"),
    ])
    #expect(faults.count == 1)
    let translated = try #require(hub)
    #expect(translated.pages.map(\.path.text) == ["care/first.md", "care/index.md"])
    #expect(translated.references.links[0] == [.source("care/second.html", anchor: "aim")])
  }

  @Test func keepsAFolderForEachLanguage() async throws {
    let found = try await loaded([
      "hub.yml": Self.settings.replacing("folder: care", with: "folder: cy")
    ])
    #expect(found.faults.contains { $0.contains("a strand's folder may not be called 'cy'") })
  }
}
