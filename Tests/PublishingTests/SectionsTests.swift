import Diagnostics
import Foundation
import Graph
import Model
import TestSupport
import Testing

@testable import Publishing

/// What readers see of the sections of a strand.
@Suite struct SectionsTests {
  private static func built(
    _ files: [String: String], in folder: TemporaryFolder, usesCache: Bool = true
  ) async throws {
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + (usesCache ? "/output" : "/cold"))
    request.usesCache = usesCache
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
  }

  private static let files = SmallHub.files([
    "care/git/index.md": SmallHub.page("Git <b>", "See [one](one.md)."),
    "care/git/one.md": SmallHub.page("One", "See [two](deep/two.md).", "kind: guide"),
    "care/git/deep/index.md": SmallHub.page("Deep", "Text.", "claim: It goes on."),
    "care/git/deep/two.md": SmallHub.page("Two", "See [the section](../index.md).", "kind: tool"),
    "care/git/deep/three.md": SmallHub.page("Three", "Text.", "kind: tool"),
  ])

  @Test func standInTrailsListsAndBesideThePage() async throws {
    let folder = try TemporaryFolder()
    try await Self.built(Self.files, in: folder)
    let page = try #require(folder.text("output/care/git/deep/two.html"))
    #expect(page.contains("<title>Two – Deep – Care – Small hub</title>"))
    let crumbs = try #require(page.firstMatch(of: /(?s)<nav class="crumbs".*?<\/nav>/)).output
    #expect(
      crumbs.matches(of: /href="([^"]*)"/).map(\.output.1)
        == ["../../../index.html", "../../index.html", "../index.html", "index.html"])
    #expect(
      page.contains(
        """
        <h2 id="p.section">In this section</h2>
        <p><a href="index.html">Deep</a></p>
        <ol>
        <li><a href="three.html">Three</a></li>
        <li><a href="two.html" aria-current="page">Two</a></li>
        </ol>
        """))
    let strand = try #require(folder.text("output/care/index.html"))
    #expect(strand.contains("id=\"kind-guide\">Guides</h3>"))
    #expect(
      strand.contains(
        "id=\"section-care-git\"><a href=\"git/index.html\">Git &lt;b&gt;</a></h3>"))
    #expect(strand.contains("care/git/deep/three.html\">Three</a>"))
    #expect(!strand.contains("id=\"kind-tool\""))
    let section = try #require(folder.text("output/care/git/index.html"))
    #expect(section.contains("<h2 id=\"p.resources\">In this section</h2>"))
    #expect(section.contains("id=\"section-care-git-deep\"><a href=\"deep/index.html\">Deep</a>"))
    #expect(section.contains("care/git/one.html\">One</a>"))
    let deep = try #require(folder.text("output/care/git/deep/index.html"))
    #expect(deep.contains("<p class=\"claim\">It goes on.</p>"))
    let letters = try #require(folder.text("output/a-to-z.html"))
    #expect(letters.contains(">Deep</a> <span class=\"note\">Section</span>"))
    let printed = try #require(folder.text("output/care/print.html"))
    let order = ["Git &lt;b&gt;", "One", "Deep", "Three", "Two"].map { title in
      printed.range(of: "\">\(title)</a></h2>")?.lowerBound
    }
    #expect(
      order.allSatisfy { $0 != nil }
        && order.compactMap(\.self) == order.compactMap(\.self).sorted())
    let records = try #require(folder.text("output/hub.json"))
    #expect(records.contains("\"path\":\"care/git/deep/index.html\",\"role\":\"section\""))
    #expect(records.contains("\"section\":\"care/git/deep/index.html\""))
  }

  @Test func areTheSameInABuildOverAnother() async throws {
    let folder = try TemporaryFolder()
    try await Self.built(Self.files, in: folder)
    let changes = [
      ["care/git/index.md": SmallHub.page("Renamed", "Text.")],
      ["care/git/deep/three.md": SmallHub.page("Also renamed", "Text.", "kind: tool", "order: 1")],
      ["care/git/one.md": SmallHub.page("One", "Text.", "kind: guide", "status: draft")],
      ["care/git/deep/more/index.md": SmallHub.page("More", "Text.")],
    ]
    for change in changes {
      try await Self.built(change, in: folder)
      try await Self.built([:], in: folder, usesCache: false)
      #expect(try Self.files(of: folder, "output") == Self.files(of: folder, "cold"))
    }
  }

  private static func files(of folder: TemporaryFolder, _ name: String) throws -> [String: Data] {
    let root = URL(fileURLWithPath: folder.path + "/" + name)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".html") {
      files[path] = try Data(contentsOf: root.appendingPathComponent(path))
    }
    return files
  }

  @Test func nestInABook() async throws {
    let folder = try TemporaryFolder()
    try await Self.built(Self.files, in: folder)
    let hub = try #require(
      await Build(Build.Request(content: folder.path + "/content", output: "")).hub().hub)
    let selection = try PageSelection(.strand("care"), in: Reader(hub), .init(hub.settings))
    func titles(_ part: PageSelection.Part) -> String {
      let pages = part.pages.map { hub.pages[$0].front.title } + part.parts.map(titles)
      return
        "\(part.head.map { hub.pages[$0].front.title } ?? "")(\(pages.joined(separator: ", ")))"
    }
    #expect(selection.parts.map(titles) == ["Care(First, Second, Git <b>(One, Deep(Three, Two)))"])
    #expect(
      selection.pages.map { hub.pages[$0].front.title }.suffix(3) == ["Deep", "Three", "Two"])
  }

  /// 300 pages in four levels: strands, sections, sections of those, pages.
  @Test func holdAHandbook() async throws {
    var files = ["hub.yml": SmallHub.settings + "kinds: [{key: guide}]\n"]
    files["care/index.md"] = SmallHub.page("Care", "Why care.")
    for first in 1...5 {
      files["care/s\(first)/index.md"] = SmallHub.page("Part \(first)", "Text.", "order: \(first)")
      for second in 1...6 {
        let place = "care/s\(first)/t\(second)"
        files[place + "/index.md"] = SmallHub.page("Chapter \(first).\(second)", "Text.")
        for page in 1...9 {
          files[place + "/p\(page).md"] = SmallHub.page("Page \(first).\(second).\(page)", "Text.")
        }
      }
    }
    let folder = try TemporaryFolder()
    try await Self.built(files, in: folder)
    let built = try Self.files(of: folder, "output")
    #expect(built.keys.count { $0.hasPrefix("care/s") } == 5 + 30 + 270)
    for (path, bytes) in built where path.hasPrefix("care/") {
      #expect(bytes.count < 60_000, "\(path) has \(bytes.count) bytes")
    }
    let page = try #require(folder.text("output/care/s3/t4/p5.html"))
    #expect(page.contains("<title>Page 3.4.5 – Chapter 3.4 – Care – Small hub</title>"))
    #expect(page.contains("href=\"p4.html\"") && page.contains("href=\"p6.html\""))
    let strand = try #require(folder.text("output/care/index.html"))
    for first in 1...5 {
      #expect(strand.contains("<a href=\"s\(first)/index.html\">Part \(first)</a>"))
    }
  }
}
