import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// The page of a recommendation, and the lists that it stands in.
struct RecommendationPageTests {
  private static func build(_ fields: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = SmallHub.files([
      "data/recommendations.yml": "- {number: 1, title: Limits, text: Set limits.\(fields)}\n",
      "care/first.md": SmallHub.page(
        "First", "See [it](second.md).", "kind: guide", "recommendations: [1]"),
    ])
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.map(\.message) == [])
    return folder
  }

  @Test func saysWhatReadersCanDoMeanwhile() async throws {
    let folder = try await Self.build(", meanwhile: Write <b>yours</b> down.")
    let page = try #require(folder.text("output/recommendations/1.html"))
    #expect(
      page.contains(
        """
        <h2 id="p.meanwhile">What you can do meanwhile</h2>
        <p>Write &lt;b&gt;yours&lt;/b&gt; down.</p>

        """))
  }

  @Test func leavesOutWhatNobodyWrote() async throws {
    let page = try await Self.build("").text("output/recommendations/1.html")
    #expect(page?.contains("meanwhile") == false)
  }

  @Test func saysThatPagesBearOnIt() async throws {
    let folder = try await Self.build("")
    #expect(
      folder.text("output/recommendations/1.html")?
        .contains("<h2 id=\"p.answers\">Pages that bear on it</h2>") == true)
    #expect(
      folder.text("output/recommendations/index.html")?.contains("1 page bears on it") == true)
    for (path, bytes) in folder.tree("output") where path.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("to answer it"), "\(path)")
    }
  }
}
