import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// The document that holds all of a strand.
struct PrintPackTests {
  private static func build(_ changes: [String: String] = [:]) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallHub.files(changes) { try folder.write(["content/" + path: text]) }
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    request.baseURL = "https://example.org/"
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.map(\.message) == [])
    return folder
  }

  private static func read(_ path: String, of folder: TemporaryFolder) throws -> String {
    try #require(folder.text("output/" + path))
  }

  @Test func holdsEveryPageOverviewFirst() async throws {
    let pack = try await Self.read("care/print.html", of: Self.build())
    let titles = pack.split(separator: "<h2 id=\"page-").dropFirst().compactMap {
      $0.split(separator: "\">", maxSplits: 2).last?.split(separator: "<").first.map(String.init)
    }
    #expect(titles == ["Care", "First", "Second"])
  }

  @Test func leadsFromWhereItStands() async throws {
    let folder = try await Self.build([
      "care/deep/third.md": SmallHub.page(
        "Third", "## Part\n\nSee [it](../first.md) and [the part](#part).", "kind: guide")
    ])
    let pack = try Self.read("care/print.html", of: folder)
    #expect(pack.contains("<h3 id=\"page-4.part\">Part</h3>"))
    #expect(pack.contains("See <a href=\"first.html\">it</a> and <a href=\"#page-4.part\">"))
  }

  @Test func namesAndLabelsEachPageApart() async throws {
    let body = """
      ## Part

      > [!NOTE] Mind
      > It.

      | a | b |
      | - | - |
      | 1 | 2[^n] |

      Table: Words

      | a | b |
      | - | - |
      | 1 | 2 |

      - [x] done

      [^n]: Note.
      """
    let folder = try await Self.build([
      "care/first.md": SmallHub.page("First & last", body, "kind: guide", "owner: Ann")
    ])
    let pack = try Self.read("care/print.html", of: folder)
    for markup in [
      "<h3 id=\"page-2.part\">Part</h3>",
      "role=\"note\" aria-labelledby=\"page-2.callout:1 page-2\"",
      "class=\"callout-title\" id=\"page-2.callout:1\"",
      "role=\"region\" aria-label=\"Table 1, First &amp; last\"",
      "role=\"region\" aria-labelledby=\"page-2.table:2 page-2\"",
      "<caption id=\"page-2.table:2\">Words</caption>",
      "aria-label=\"Completed, First &amp; last\"",
      "<a href=\"#page-2.fn:1\" id=\"page-2.fnref:1\" role=\"doc-noteref\" "
        + "aria-label=\"Footnote 1, First &amp; last\">",
      "aria-labelledby=\"page-2.fn:label page-2\">\n<h3 id=\"page-2.fn:label\"",
      "<li id=\"page-2.fn:1\">", "<a href=\"#page-2.fnref:1\" class=\"footnote-back\"",
      "aria-labelledby=\"page-2.p.credit page-2\">\n<h3 id=\"page-2.p.credit\"",
    ] {
      #expect(pack.contains(markup), "\(markup)")
    }
  }

  @Test func staysOutOfListsForMachines() async throws {
    let folder = try await Self.build()
    let map = try Self.read("sitemap.xml", of: folder)
    #expect(map.contains("care/first.html"))
    #expect(!map.contains("print.html"))
    #expect(try !Self.read("resources.json", of: folder).contains("print.html"))
    #expect(
      try Self.read("care/print.html", of: folder).contains(
        "<meta name=\"robots\" content=\"noindex\"/>"))
  }

  @Test func isLedToByItsStrand() async throws {
    let strand = try await Self.read("care/index.html", of: Self.build())
    #expect(strand.contains("<a href=\"print.html\">Print this strand</a>"))
  }

  @Test func givesWayToAPageOfItsName() async throws {
    let folder = try await Self.build([
      "care/print.md": SmallHub.page("Printing", "How to print.", "kind: guide")
    ])
    #expect(try Self.read("care/print.html", of: folder).contains("<h1>Printing</h1>"))
    #expect(try !Self.read("care/index.html", of: folder).contains("Print this strand"))
  }
}
