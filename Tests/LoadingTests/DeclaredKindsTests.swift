import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Kinds and fields that a hub declares in `hub.yml`.
struct DeclaredKindsTests {
  static let kinds = """
    kinds:
      - key: method
        name: Method card
        plural: Method cards
        summary: A way of working, step by step.
        outline: [How to do it, What to have ready]
        schema_type: HowTo
        fields:
          - {name: time_needed, label: Time needed, type: text, required: true, show: top, example: 20 minutes}
          - {name: secret, type: text, show: nowhere}
      - key: story
        name: Story
        plural: Stories
        summary: What a team did.
        like: case-study
      - key: guide

    """

  private func loaded(
    _ settings: String, _ files: [String: String] = [:]
  ) async throws -> (hub: Hub?, faults: [String]) {
    let all = ["hub.yml": SmallHub.settings + settings].merging(files) { $1 }
    let folder = try TemporaryFolder(SmallHub.files(all))
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    let faults = try loaded.diagnostics.sorted().map { fault in
      let path = String(fault.place.path.dropFirst(folder.path.count + 1))
      let text = try #require(folder.text(path))
      let file = SourceFile(path: path, bytes: Array(text.utf8))
      let line = fault.place.range.map { file.position(at: $0.lowerBound).line } ?? 0
      return
        "\(path):\(line - (path == "hub.yml" ? 11 : 0)) \(fault.message): \(fault.suggestion?.message ?? "")"
    }
    return (loaded.hub, faults)
  }

  @Test func takeThePlaceOfTheUsualOnes() async throws {
    let (hub, faults) = try await loaded(
      Self.kinds,
      [
        "care/dots.md": SmallHub.page(
          "Dots", "Vote.", "kind: method", "time_needed: 20 minutes", "secret: x")
      ])
    #expect(faults == [])
    let settings = try #require(hub).settings
    #expect(settings.kinds.keys == ["method", "story", "guide"])
    #expect(settings.kinds.standard == nil)
    let method = try #require(settings.kinds["method"])
    #expect(
      [method.name, method.plural, method.explanation, method.phrase] == [
        "method card", "method cards", "a way of working, step by step", "a method card",
      ])
    #expect(method.outline.sections.map(\.heading) == ["How to do it", "What to have ready"])
    #expect(method.layout == .article)
    #expect(settings.kinds["story"]?.layout == .caseStudy)
    #expect(settings.kinds["guide"]?.plural == "guides")
    let page = try #require(hub?.pages.first { $0.front.title == "Dots" }?.resource)
    #expect(page.kind == method)
    #expect(page.extras.map(\.field.label) == ["Time needed", "secret"])
    #expect(page.extras.map(\.field.place) == [.top, .nowhere])
  }

  @Test func haveTheChecksOfTheKindTheyAreLike() async throws {
    let (_, faults) = try await loaded(
      Self.kinds,
      [
        "care/a.md": SmallHub.page("A", "Text.", "kind: story"),
        "care/b.md": SmallHub.page("B", "Text.", "kind: method"),
        "care/c.md": SmallHub.page("C", "Text.", "kind: tool"),
      ])
    #expect(
      faults == [
        "care/a.md:1 the field 'evidence' is missing: add 'evidence:' with 'measured', 'studied', 'reported' or 'plan'",
        "care/a.md:1 the field 'organisation' is missing: add a line such as 'organisation: riverside'",
        "care/b.md:1 the field 'time_needed' is missing: add a line such as 'time_needed: 20 minutes'",
        "care/c.md:4 'kind' cannot be 'tool': write 'method', 'story' or 'guide'",
      ])
  }

  @Test func giveAPageWithoutAKindTheStandardOne() async throws {
    let plain = ["care/a.md": SmallHub.page("A", "Text.")]
    let (_, missing) = try await loaded(Self.kinds, plain)
    #expect(
      missing == [
        "care/a.md:1 the field 'kind' is missing: add 'kind:' with 'method', 'story' or 'guide'"
      ])
    let (hub, faults) = try await loaded(Self.kinds + "default_kind: guide\n", plain)
    #expect(faults == [])
    #expect(hub?.pages.first { $0.front.title == "A" }?.resource?.kind.key == "guide")
    let (usual, none) = try await loaded("default_kind: briefing\n", plain)
    #expect(none == [])
    #expect(usual?.pages.first { $0.front.title == "A" }?.resource?.kind.key == "briefing")
    let (only, no) = try await loaded("kinds: [{key: guide}]\n", plain)
    #expect(no == [])
    #expect(only?.settings.kinds.standard?.key == "guide")
  }

  static let mistakes: [(String, [String])] = [
    (
      "kinds: [{key: Method Card, name: M, plural: Ms, summary: S.}, {key: guide}]",
      [
        "1 'Method Card' is no key for a kind: a key has small letters, digits and hyphens: did you mean 'method-card'?"
      ]
    ),
    (
      "kinds: [{key: page, name: M, plural: Ms, summary: S.}, {key: guide}]",
      [
        "1 a kind may not have the key 'page': Plait has pages of that name itself: choose another key; readers see only what 'name' says"
      ]
    ),
    (
      "kinds:\n  - key: method\n  - key: guide",
      [
        "2 the kind 'method' says no 'name': add 'name:' to it, such as 'name: Method'",
        "2 the kind 'method' says no 'plural': add 'plural:' to it, such as 'plural: Methods'",
        "2 the kind 'method' says no 'summary': add 'summary:' to it, such as 'summary: A way of working.'",
      ]
    ),
    (
      "kinds:\n  - key: guide\n  - key: guide",
      ["3 there is another kind called 'guide': change one of the two"]
    ),
    (
      "kinds:\n  - {key: guide, name: Page}\n  - {key: tool, name: Page}",
      ["3 there is another kind called 'Page': change one of the two"]
    ),
    (
      "kinds:\n  - {key: guide, like: gide, layout: wide, schema_type: Thing}",
      [
        "2 'like' cannot be 'gide': did you mean 'guide'?",
        "2 'layout' cannot be 'wide': write 'article', 'case-study' or 'assessment'",
        "2 'schema_type' cannot be 'Thing': write 'Article', 'CreativeWork', 'Guide', 'HowTo', 'Report', 'TechArticle' or 'WebPage'",
      ]
    ),
    (
      "kinds: [{key: guide}]\ndefault_kind: tool",
      ["2 'default_kind' cannot be 'tool': write 'guide'"]
    ),
    (
      "kinds: [{key: guide}]\nproposals: [tool]",
      ["2 'proposals' cannot be 'tool': write 'guide'"]
    ),
    (
      "kinds:\n  - key: guide\n    fields:\n      - {name: title, type: text}\n      - {name: a, type: text}\n      - {name: a, type: text}",
      [
        "4 there is a field 'title' already: choose another name; readers see only what 'label' says",
        "6 there is a field 'a' already: choose another name; readers see only what 'label' says",
      ]
    ),
    (
      "fields:\n  all:\n    - {name: evidence, type: text}\n  tools:\n    - {name: a, type: choice}",
      [
        "3 there is a field 'evidence' already: choose another name; readers see only what 'label' says",
        "4 there is no kind 'tools': did you mean 'tool'?",
      ]
    ),
    (
      "fields:\n  tool:\n    - {name: a, type: choice}\n    - {name: b, type: text, choices: [x]}\n    - {name: c, type: text, show: side}",
      [
        "3 the field 'a' has no words to choose from: add them, as in 'choices: [low, high]'",
        "4 a field of the type 'text' has nothing to choose from: write 'type: choice', or take 'choices' out",
        "5 'show' cannot be 'side': write 'top', 'end' or 'nowhere'",
      ]
    ),
  ]

  @Test(arguments: mistakes)
  func areReportedWhereTheyAreWrong(settings: String, expected: [String]) async throws {
    let (_, faults) = try await loaded(settings + "\n")
    #expect(
      faults.filter { $0.hasPrefix("hub.yml") }.map { String($0.dropFirst("hub.yml:".count)) }
        == expected)
  }
}
