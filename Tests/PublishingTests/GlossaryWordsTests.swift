import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// The forms of a term that are shown and linked, and the words by which only the search finds it.
struct GlossaryWordsTests {
  private static func build() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = SmallHub.files([
      "data/glossary.yml": """
      - term: good error culture
        definition: People raise mistakes.
        also: [open culture]
        search: [finger pointing, Scapegoats]

      """,
      "care/first.md": SmallHub.page(
        "First", "An open culture has no finger pointing and no scapegoats. See [it](second.md).",
        "kind: guide"),
    ])
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.map(\.message) == [])
    return folder
  }

  @Test func searchFindsATermByWordsThatNoPageShows() async throws {
    let files = try await Self.build().tree("output")
    let synonyms = String(decoding: try #require(files["search/synonyms.js"]), as: UTF8.self)
    #expect(
      synonyms.contains(
        #"["good error culture","open culture","finger pointing","scapegoats"]"#))
    for (path, bytes) in files where path.hasSuffix(".html") || path.hasSuffix(".md") {
      if path.hasPrefix("care/first.") || path == "care/print.html" { continue }
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("finger pointing") && !text.contains("scapegoats"), "\(path)")
    }
  }

  @Test func linksFormsOfATermOnly() async throws {
    let page = try #require(try await Self.build().text("output/care/first.html"))
    #expect(page.contains(">open culture</a> has no finger pointing and no scapegoats."))
  }
}
