import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// The manifest, the feeds and the redirects of a hub whose titles are hard to write down.
struct FilesForMachinesTests {
  private static let title = "Fish & <chips> \u{201C}now\u{201D} ]]> '\""

  private static func build(
    _ changes: [String: String], base: String? = "https://example.org/a hub/?x=1&y"
  ) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallHub.files(changes) { try folder.write(["content/" + path: text]) }
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    request.baseURL = base
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.map(\.message) == [])
    return folder
  }

  private static let hub = Task {
    try await build([
      "care/first.md": SmallHub.page(
        "'\(title.replacing("'", with: "''"))'", "Text.", "kind: guide", "published: 2026-01-02",
        "reviewed: 2026-03-04", "aliases: [care/old.md, gone/away.md]"),
      "care/second.md": SmallHub.page("Second", "Text.", "kind: guide", "published: 2026-02-03"),
    ])
  }

  @Test func manifestListsEveryOtherFileWithItsSize() async throws {
    let folder = try await Self.hub.value
    let json = try #require(folder.tree("output")["manifest.json"])
    let entries = try JSONDecoder().decode(Entries.self, from: json).files
    let files = folder.tree("output").filter { $0.key != "manifest.json" && !$0.value.isEmpty }
    #expect(entries.map(\.path) == entries.map(\.path).sorted())
    #expect(
      entries.map(\.path) == files.keys.sorted().filter { $0.contains(".") || $0.hasPrefix("_") })
    for entry in entries { #expect(files[entry.path]?.count == entry.size) }
    #expect(entries.first { $0.path == "care/first.html" }?.source == "care/first.md")
  }

  private struct Entries: Decodable {
    let files: [Entry]
    struct Entry: Decodable {
      let path: String
      let size: Int
      let sha256: String
      let source: String?
    }
  }

  @Test func feedHoldsWhatWasPublishedNewestFirst() async throws {
    let feed = try XMLSample(try await Self.hub.value.text("output/feed.xml"))
    #expect(feed.texts("feed/entry/title") == [Self.title, "Second"])
    #expect(feed.texts("feed/updated") == ["2026-03-04T00:00:00Z"])
    #expect(feed.texts("feed/entry/published") == ["2026-01-02T00:00:00Z", "2026-02-03T00:00:00Z"])
    #expect(
      feed.texts("feed/entry/id").first == "https://example.org/a%20hub/?x=1&y/care/first.html")
    #expect(Set(feed.texts("feed/entry/id")).count == 2)
  }

  @Test func strandHasAFeedOfItsOwn() async throws {
    let folder = try await Self.hub.value
    let feed = try XMLSample(folder.text("output/care/feed.xml"))
    #expect(feed.texts("feed/entry/title") == [Self.title, "Second"])
    #expect(feed.texts("feed/title") == ["Small hub: Care"])
    #expect(feed.texts("feed/id") == ["https://example.org/a hub/?x=1&y/care/"])
    let page = try #require(folder.text("output/care/index.html"))
    #expect(page.contains("title=\"Care: what is new\" href=\"feed.xml\"/>"))
  }

  @Test func headersKeepThePolicyOfThePagesAndAddToIt() async throws {
    let text = try #require(try await Self.hub.value.text("output/_headers"))
    let lines = text.split(separator: "\n")
    #expect(lines.first == "/a%20hub/*")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") && $0.contains(": ") })
    #expect(
      lines.contains {
        $0.hasSuffix("form-action 'self' file:; connect-src 'self'; frame-ancestors 'none'")
      })
  }

  @Test func redirectsLeadFromOldAddresses() async throws {
    #expect(
      try await Self.hub.value.text("output/_redirects") == """
        /a%20hub/care/old.html /a%20hub/care/first.html 301
        /a%20hub/gone/away.html /a%20hub/care/first.html 301

        """)
  }

  @Test(arguments: [
    ("https://example.org", "/"), ("https://example.org/", "/"),
    ("https://example.org:8443/room", "/room/"), ("https://example.org/a/b/", "/a/b/"), (nil, "/"),
  ])
  func filesForHostsNameTheFolderOfTheHub(base: String?, root: String) async throws {
    let settings = SmallHub.settings + (base.map { "base_url: \($0)\n" } ?? "")
    let folder = try await Self.build(
      [
        "hub.yml": settings,
        "care/first.md": SmallHub.page("First", "Text.", "kind: guide", "aliases: [care/old.md]"),
        "care/second.md": SmallHub.page("Second", "Text.", "kind: guide"),
      ], base: nil)
    #expect(folder.text("output/_headers")?.hasPrefix("\(root)*\n") == true)
    #expect(
      folder.text("output/_redirects")
        == "\(root)care/old.html \(root)care/first.html 301\n")
  }

  @Test(arguments: [
    ("", "frame-ancestors 'none'"), ("framed_by: [none]", "frame-ancestors 'none'"),
    ("framed_by: [same]", "frame-ancestors 'self'"),
    (
      "framed_by: [https://lms.example.org, 'https://*.sharepoint.com/', https://intranet:8443]",
      "frame-ancestors 'self' https://lms.example.org https://*.sharepoint.com https://intranet:8443"
    ),
    (
      "framed_by: [same, https://lms.example.org]",
      "frame-ancestors 'self' https://lms.example.org"
    ),
  ])
  func headersSayWhoMayFrameTheHub(written: String, directive: String) async throws {
    let folder = try await Self.build(["hub.yml": SmallHub.settings + written + "\n"])
    #expect(
      folder.text("output/_headers")?.contains("connect-src 'self'; \(directive)\n") == true)
  }

  @Test func feedNamesTheAuthorsOfAnEntry() async throws {
    let folder = try await Self.build([
      "care/first.md": SmallHub.page(
        "First", "Text.", "kind: guide", "published: 2026-01-02",
        "credits: ['Ann & <b>', Bashir]"),
      "care/second.md": SmallHub.page("Second", "Text.", "kind: guide", "published: 2026-02-03"),
    ])
    let feed = try XMLSample(folder.text("output/feed.xml"))
    #expect(feed.texts("feed/entry/author/name") == ["Ann & <b>", "Bashir"])
    #expect(feed.texts("feed/author/name") == ["Small hub"])
  }

  @Test func pagesLinkToTheirFileWhereTheHubSaysWhereItLies() async throws {
    for address in [
      "https://git.example.org/e&m/content", "https://git.example.org/e&m/content/",
    ] {
      let folder = try await Self.build([
        "hub.yml": SmallHub.settings + "source_url: \(address)\n"
      ])
      let page = try #require(folder.text("output/care/first.html"))
      #expect(
        page.contains(
          """
          <p class="quiet suggest"><a href="https://git.example.org/e&amp;m/content/care/first.md">\
          Suggest a change to this page</a></p>
          """))
      #expect(folder.text("output/glossary.html")?.contains("Suggest a change") != true)
      #expect(folder.text("output/404.html")?.contains("Suggest a change") == false)
    }
    let page = try #require(try await Self.build([:]).text("output/care/first.html"))
    #expect(!page.contains("Suggest a change"))
  }

  @Test func languageModelsGetEveryPage() async throws {
    let text = try #require(try await Self.hub.value.text("output/llms.txt"))
    #expect(text.hasPrefix("# Small hub\n\n"))
    #expect(text.contains("\n## Care\n\n- [Care]("))
    #expect(text.contains("Fish \\& \\<chips\\>"))
    #expect(text.contains("](https://example.org/a%20hub/?x=1&y/care/second.md): "))
  }

  @Test func pagesAreThereAsMarkdown() async throws {
    let folder = try await Self.hub.value
    #expect(
      folder.text("output/care/second.md") == """
        # Second

        > About Second.

        - Kind: Guide
        - Strand: Care
        - Published: 2026-02-03

        Text.

        """)
    #expect(
      folder.text("output/care/second.html")?
        .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"second.md\"/>") == true)
  }

  @Test func markdownHoldsWhatFrontMatterAddsToThePage() async throws {
    let folder = try await Self.build([
      "care/index.md": SmallHub.page(
        "Care", "Why care.", "claim: Care counts.",
        "figures: [{value: \"15\", label: of 16, caveat: In 2026.}]", "start_here: [first.md]",
        "logic_model: {inputs: [Time], outcomes: [Fewer *tasks*]}"),
      "care/check.md": SmallHub.page(
        "Check", "Rate it.", "kind: assessment", "audience: [leaders]", "topics: [time]",
        "scale: [No, \"Yes\"]",
        "sections: [{title: Load, statements: [We count., We look.], help: [first.md]}]"),
      "pathways/way.md": SmallHub.page(
        "Way", "Go.",
        "steps: [{page: ../care/first.md, why: It is first.}, {page: ../care/check.md}]"),
    ])
    #expect(
      folder.text("output/care/index.md")?.hasSuffix(
        """

        Why care.

        ## The point

        Care counts.

        ## The evidence in figures

        - 15 of 16. In 2026.

        ## Start here

        - [first](first.md)

        ## How it is meant to work

        ### What goes in

        - Time

        ### What it is for

        - Fewer \\*tasks\\*

        """) == true)
    #expect(
      folder.text("output/care/check.md")?.hasSuffix(
        """
        - For: Leaders
        - About: Time

        Rate it.

        ## Statements

        Scale: No, Yes

        ### Load

        - We count.
        - We look.

        If this section scores low, read:

        - [first](first.md)

        """) == true)
    #expect(
      folder.text("output/pathways/way.md")?.hasSuffix(
        """

        Go.

        ## The steps

        1. [first](../care/first.md): It is first.
        2. [check](../care/check.md)

        """) == true)
  }

  @Test func pagesAreNotThereAsMarkdownWhereTheHubSaysSo() async throws {
    let settings = try #require(SmallHub.files()["hub.yml"]) + "\nmarkdown_copies: false\n"
    let folder = try await Self.build(["hub.yml": settings])
    #expect(folder.tree("output").keys.filter { $0.hasSuffix(".md") } == [])
    #expect(folder.text("output/llms.txt")?.contains(".md") == false)
    #expect(folder.text("output/care/first.html")?.contains("text/markdown") == false)
  }

  @Test func siteMapHoldsEveryPageButPacksAndTheOneForErrors() async throws {
    let folder = try await Self.hub.value
    let map = try XMLSample(folder.text("output/sitemap.xml"))
    let pages = folder.tree("output").keys.filter {
      $0.hasSuffix(".html") && $0 != "404.html" && $0 != "care/print.html"
    }
    #expect(map.texts("urlset/url/loc").count == pages.count)
    #expect(map.texts("urlset/url/lastmod") == ["2026-03-04", "2026-02-03"])
  }

  @Test func resourcesAreJSON() async throws {
    let text = try #require(try await Self.hub.value.text("output/resources.json"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let resources = try #require(json["resources"] as? [[String: Any]])
    #expect(resources.compactMap { $0["title"] as? String } == [Self.title, "Second"])
    #expect(!text.contains("<"))
  }

  @Test func oldPathsLeadToThePage() async throws {
    let folder = try await Self.hub.value
    let near = try #require(folder.text("output/care/old.html"))
    #expect(near.contains("content=\"0; url=first.html\""))
    let far = try #require(folder.text("output/gone/away.html"))
    #expect(far.contains("href=\"../care/first.html\""))
  }
}
