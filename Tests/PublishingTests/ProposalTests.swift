import Diagnostics
import Foundation
import FrontMatter
import Model
import TestSupport
import Testing

@testable import Publishing

/// The forms with which readers propose pages.
@Suite struct ProposalTests {
  private static func output(
    _ settings: String, _ files: [String: String] = [:]
  ) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let all = SmallHub.files(files.merging(["hub.yml": SmallHub.settings + settings]) { $1 })
    for (path, text) in all {
      try folder.write(["content/" + path: text])
    }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
    return folder
  }

  @Test func asksForEveryFieldOfEachKindOnce() async throws {
    let kinds = Kinds.usual.keys.joined(separator: ", ")
    let folder = try await Self.output(
      """
      proposals: [\(kinds)]
      fields:
        all:
          - {name: what it costs, label: What it costs <£>, type: number}

      """)
    let declared = PageSchemas()
    for kind in Kinds.usual.all {
      let page = try #require(folder.text("output/propose-\(kind.key).html"))
      let names = declared.resource(kind).fields.map(\.name)
        .filter { !["kind", "worksheet"].contains($0) }
      for name in names + ["what it costs"] {
        let ids = page.components(separatedBy: "data-field=\"\(name)\" data-id").count - 1
        #expect(ids >= 1, "\(kind.key): \(name)")
      }
      #expect(page.contains("What it costs &lt;£&gt;"))
      let data = try #require(folder.text("output/assets/propose-\(kind.key).js"))
      #expect(
        data.contains(
          "{\"name\":\"what it costs\",\"label\":\"What it costs \\u003c£\\u003e\",\"type\":\"number\""
        )
      )
    }
  }

  @Test func offersOnlyWhatTheHubAsksFor() async throws {
    let none = try await Self.output("")
    #expect(none.text("output/propose-guide.html") == nil)
    #expect(none.text("output/assets/propose.js") == nil)
    let one = try await Self.output("proposals: [guide]\n")
    #expect(one.text("output/propose-guide.html") != nil)
    #expect(one.text("output/propose-tool.html") == nil)
    let home = try #require(one.text("output/index.html"))
    #expect(home.contains("<a href=\"propose-guide.html\">Propose a guide</a>"))
  }

  @Test func leavesOutKeysThatNobodyWouldLookThrough() async throws {
    for (count, isListed) in [(2000, true), (2001, false)] {
      let folder = try await Self.output(
        "proposals: [case-study]\nregions: [North]\n",
        [
          "data/organisations.yml": (1...count).map { "- {key: o\($0), name: O, region: North}\n" }
            .joined()
        ])
      let data = try #require(folder.text("output/assets/propose-case-study.js"))
      #expect(data.contains("[\"organisation\",[[") == isListed)
    }
  }

  @Test func holdsNothingThatEndsAScript() async throws {
    let folder = try await Self.output("proposals: [case-study]\n")
    for name in ["proposal", "propose", "propose-case-study"] {
      let script = try #require(folder.text("output/assets/\(name).js"))
      #expect(!script.lowercased().contains("</script") && !script.contains("<!--"))
      #expect(name == "propose-case-study" || script.utf8.count <= 25_000, "\(name)")
    }
  }
}
