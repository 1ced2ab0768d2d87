import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What readers see of kinds that a hub declares.
@Suite struct OwnKindsTests {
  private static func output(
    _ settings: String, _ files: [String: String]
  ) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallHub.files(
      files.merging(["hub.yml": SmallHub.settings + settings]) { $1 })
    {
      try folder.write(["content/" + path: text])
    }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
    #expect(outcome.summary?.pages.first?.kind.hasPrefix("method card") == true)
    return folder
  }

  private static let kinds = """
    kinds:
      - key: method
        name: Method card
        plural: Method cards
        summary: A way of working, step by step.
        schema_type: HowTo
        fields:
          - {name: time_needed, label: Time needed, type: text, show: top}
          - {name: you learn, label: You learn to, type: list, show: top}
          - {name: tools, label: Tools, type: list}
          - {name: secret, type: text, show: nowhere}
      - key: guide

    """

  @Test func followEverywhere() async throws {
    let folder = try await Self.output(
      Self.kinds + "proposals: [method]\n",
      [
        "care/dots.md": SmallHub.page(
          "Dots", "Vote.", "kind: method", "time_needed: 20 <minutes>",
          "you learn: [Vote, Count]", "tools: [Pens, Paper]", "secret: hidden-away")
      ])
    let page = try #require(folder.text("output/care/dots.html"))
    #expect(page.contains("<p class=\"kicker\">Method card</p>"))
    #expect(page.contains("<dt>Time needed</dt><dd>20 &lt;minutes&gt;</dd>"))
    #expect(
      page.contains(
        "<h2 id=\"p.own-youx20learn\">You learn to</h2>\n<ul>\n<li>Vote</li>\n<li>Count</li>\n"))
    #expect(page.contains("<dt>Tools</dt><dd>Pens, Paper</dd>"))
    #expect(!page.contains("hidden-away"))
    #expect(page.contains("\"@type\":[\"LearningResource\",\"HowTo\"]"))
    #expect(page.contains("\"learningResourceType\":\"Method card\""))
    let strand = try #require(folder.text("output/care/index.html"))
    #expect(strand.contains("id=\"kind-method\">Method cards</h3>"))
    #expect(strand.contains("id=\"kind-guide\">Guides</h3>"))
    let kind = try #require(folder.text("output/kinds/method.html"))
    #expect(kind.contains("<h1>Method cards</h1>") || kind.contains(">Method cards</h1>"))
    #expect(kind.contains("A way of working, step by step."))
    #expect(folder.text("output/kinds/tool.html") == nil)
    let form = try #require(folder.text("output/propose-method.html"))
    #expect(form.contains("Propose a new page: Method card"))
    #expect(
      folder.text("output/resources.schema.json")?.contains("[\"method\", \"guide\"]") == true)
    let copy = try #require(folder.text("output/care/dots.md"))
    #expect(copy.contains("\n- Kind: Method card\n"))
    let printed = try #require(folder.text("output/care/print.html"))
    #expect(printed.contains("<p class=\"kicker\">Method card</p>"))
    #expect(printed.contains("You learn to"))
  }

  @Test func areNotToldWhereThereIsOneOnly() async throws {
    let only = "kinds: [{key: method, name: Method card, plural: Method cards, summary: A way.}]\n"
    let folder = try await Self.output(
      only,
      [
        "care/first.md": SmallHub.page("First", "See [the second](second.md)."),
        "care/second.md": SmallHub.page("Second", "See [the first](first.md)."),
      ])
    for path in [
      "care/index.html", "care/first.html", "a-to-z.html", "care/print.html", "index.html",
      "search.html",
    ] {
      let text = try #require(folder.text("output/" + path))
      #expect(!text.contains("Method card"), "\(path)")
    }
    #expect(folder.text("output/kinds/index.html") == nil)
    #expect(folder.text("output/kinds/method.html") == nil)
    #expect(folder.text("output/care/index.html")?.contains("First") == true)
  }
}
