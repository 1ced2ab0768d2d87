import Diagnostics
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Other hubs in `hub.yml`: what is kept of them, and what their links lead to.
struct OtherHubTests {
  private static let copy = String(
    decoding: HubCopySeal.sealed(
      """
      title: "Practice"
      pages:
        - path: caseload/salford.md
          anchors: ["what-changed", "zwölf"]
        - path: index.md
        - path: pages/about.md

      """, about: "A copy."), as: UTF8.self)

  private func load(
    _ body: String = "",
    hubs: String = "  - {key: practice, url: https://practice.example.org/hub}",
    copy: String? = copy
  ) async throws -> (links: [LinkTarget], messages: [String]) {
    var changes = [
      "hub.yml": SmallHub.settings + "hubs:\n\(hubs)\n",
      "care/first.md": SmallHub.page("First", body, "kind: guide"),
    ]
    changes["data/hubs/practice.yml"] = copy
    let folder = try TemporaryFolder(SmallHub.files(changes))
    let loaded = await ContentFolder(path: folder.path).load(drafts: false, workers: 1)
    let hub = try #require(loaded.hub)
    let messages = loaded.diagnostics.map {
      "\($0.place.path.replacing(folder.path + "/", with: "")): \($0.message) [\($0.rule.id)] "
        + ($0.suggestion?.message ?? "")
    }
    return (hub.references.links[try #require(hub.page(at: "care/first.md"))], messages)
  }

  @Test(arguments: [
    ("practice:caseload/salford.md", "https://practice.example.org/hub/caseload/salford.html"),
    (
      "practice:caseload/salford.md#what-changed",
      "https://practice.example.org/hub/caseload/salford.html#what-changed"
    ),
    (
      "practice:caseload/salford.md#zw%C3%B6lf",
      "https://practice.example.org/hub/caseload/salford.html#zwölf"
    ),
    ("practice:", "https://practice.example.org/hub/index.html"),
  ])
  func leadsToAnotherHub(_ written: String, _ address: String) async throws {
    let (links, messages) = try await load("[x](\(written))")
    #expect(links == [.external(address)])
    #expect(messages == [])
  }

  @Test(arguments: [
    ("practice:caseload/salfrod.md", "practice:caseload/salford.md"),
    ("practice:caseload/salford.html", "practice:caseload/salford.md"),
    ("practice:/caseload/salford.md", "practice:caseload/salford.md"),
    ("practice:workload/salford.md", "practice:caseload/salford.md"),
    ("practice:about.md", "practice:pages/about.md"),
    ("practice:nothing-like-it.md", nil),
  ])
  func saysWhichPageWasProbablyMeant(_ written: String, _ nearest: String?) async throws {
    let (links, _) = try await load("[x](\(written))")
    let path = String(written.dropFirst("practice:".count))
    #expect(links == [.broken(.missingElsewhere(hub: "Practice", path: path, nearest: nearest))])
  }

  @Test func saysWhichHeadingWasProbablyMeant() async throws {
    let (links, _) = try await load("[x](practice:caseload/salford.md#what-chnged)")
    #expect(
      links == [
        .broken(
          .missingAnchorElsewhere(
            hub: "Practice", anchor: "what-chnged",
            nearest: "practice:caseload/salford.md#what-changed"))
      ])
  }

  @Test func knowsNoHubThatIsNotNamed() async throws {
    let (links, _) = try await load("[x](practise:index.md)")
    #expect(links == [.broken(.scheme("practise"))])
  }

  @Test func reportsAMissingCopyOnceAndNotItsLinks() async throws {
    let (links, messages) = try await load("[x](practice:caseload/salford.md)", copy: nil)
    #expect(links == [.broken(.unread)])
    #expect(messages.count == 1)
    #expect(messages[0].hasPrefix("hub.yml: nothing is known of the pages of 'practice': '"))
    #expect(
      messages[0].hasSuffix(
        "data/hubs/practice.yml' is not there [missing-hub-copy] run 'plait hubs update', which fetches it"
      ))
  }

  @Test(arguments: [
    copy.replacing("salford", with: "stockport"), String(copy.dropLast(20)), "pages: []\n",
  ])
  func reportsACopyThatWasChanged(_ copy: String) async throws {
    let (_, messages) = try await load(copy: copy + (copy.hasSuffix("\n") ? "" : "\n"))
    #expect(
      messages == [
        "data/hubs/practice.yml: the copy of the hub 'practice' is not what was fetched "
          + "[changed-hub-copy] run 'plait hubs update', and change nothing in the file by hand"
      ])
  }

  @Test func mindsNoOtherLineEnds() async throws {
    let (links, messages) = try await load(
      "[x](practice:index.md)", copy: Self.copy.replacing("\n", with: "\r\n"))
    #expect(messages == [])
    #expect(links == [.external("https://practice.example.org/hub/index.html")])
  }

  @Test(arguments: [
    ("Practice Hub", "write it as 'practice-hub'"),
    (
      "https",
      "take a word of two or more small letters with which no address begins, such as 'practice'"
    ),
    (
      "x",
      "take a word of two or more small letters with which no address begins, such as 'practice'"
    ),
    (
      "con", "write it as 'con-page'"
    ),
  ])
  func reportsAKeyThatNoLinkCouldBeginWith(_ key: String, _ advice: String) async throws {
    let (_, messages) = try await load(
      hubs: "  - {key: \(key), url: https://practice.example.org/}", copy: nil)
    #expect(
      messages == ["hub.yml: '\(key)' cannot be the key of a hub [unusable-hub-key] \(advice)"])
  }

  @Test func reportsAFileOfAHubThatIsNotNamed() async throws {
    let (_, messages) = try await load(hubs: "  []")
    #expect(messages.count == 1)
    #expect(messages[0].contains("[unknown-file]"))
  }
}
