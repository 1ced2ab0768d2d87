import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

/// The forms with which readers propose pages.
@Suite struct ProposalTests {
  private static func output(_ settings: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallHub.files(["hub.yml": SmallHub.settings + settings]) {
      try folder.write(["content/" + path: text])
    }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
    return folder
  }

  @Test func asksForEveryFieldOfEachKindOnce() async throws {
    let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
    let folder = try await Self.output(
      """
      proposals: [\(kinds)]
      fields:
        all:
          - {name: what it costs, label: What it costs <£>, type: number, required: true}

      """)
    let declared = PageSchemas()
    for kind in Kind.allCases {
      let page = try #require(folder.text("output/propose-\(kind.rawValue).html"))
      let names = declared.resource(kind).fields.map(\.name).filter { $0 != "kind" }
      for name in names + ["what it costs"] {
        let ids = page.components(separatedBy: "data-field=\"\(name)\" data-id").count - 1
        #expect(ids >= 1, "\(kind.rawValue): \(name)")
      }
      #expect(page.contains("What it costs &lt;£&gt;"))
      let data = try #require(folder.text("output/assets/propose-\(kind.rawValue).js"))
      #expect(
        data.contains(
          "{\"name\":\"what it costs\",\"label\":\"What it costs \\u003c£\\u003e\",\"needed\":true")
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

  @Test func holdsNothingThatEndsAScript() async throws {
    let folder = try await Self.output("proposals: [case-study]\n")
    for name in ["proposal", "propose", "propose-case-study"] {
      let script = try #require(folder.text("output/assets/\(name).js"))
      #expect(!script.lowercased().contains("</script") && !script.contains("<!--"))
      #expect(name == "propose-case-study" || script.utf8.count <= 25_000, "\(name)")
    }
  }
}
