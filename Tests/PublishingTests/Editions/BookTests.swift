import Basics
import Diagnostics
import Graph
import Hypertext
import Loading
import Model
import TestSupport
import Testing

@testable import Publishing
@testable import Templates

/// A book before it is packed.
struct BookTests {
  static func hub(of content: String, baseURL: String? = nil, id: String? = "small") async throws
    -> Hub
  {
    var request = Build.Request(content: content, output: "")
    request.baseURL = baseURL
    if let id {
      let settings = try readFile(at: content + "/hub.yml")
      request.replaced = ["hub.yml": settings + Array("\nid: \(id)\n".utf8)]
    }
    let loaded = await ContentReading(request).examine { _, _ in NoExtractor() }
    #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
    return try #require(loaded.hub)
  }

  private static func hub(_ changes: [String: String], baseURL: String? = nil) async throws -> Hub {
    let folder = try TemporaryFolder(SmallHub.files(changes))
    return try await hub(of: folder.path, baseURL: baseURL)
  }

  private static func made(
    _ target: PackTarget, in hub: Hub
  ) async throws -> Result<Book, PackFaults> {
    let words = Words(hub.settings)
    return Book.make(
      try PageSelection(target, in: Reader(hub), words),
      by: await Presenter(hub, words: words, workers: 1))
  }

  private static func book(_ target: PackTarget, in hub: Hub) async throws -> Book {
    try await made(target, in: hub).get()
  }

  static func chapter(_ path: String, of target: PackTarget, in hub: Hub) async throws -> String {
    let book = try await book(target, in: hub)
    let page = try #require(hub.page(at: path))
    let place = try #require(book.selection.pages.firstIndex(of: page))
    return book.chapters[place].description
  }

  private static func faults(_ target: PackTarget, in hub: Hub) async throws -> [String] {
    switch try await made(target, in: hub) {
    case .success: []
    case .failure(let faults): faults.diagnostics.map { "\($0.place.path): \($0.message)" }
    }
  }

  private static let dated = SmallHub.page(
    "First",
    """
    See [the second](second.md#part), [the file](../assets/a.csv) and [the rest](../pages/about.md "About it").
    """, "kind: guide", "published: 2026-01-02")

  private static let whole: [String: String] = [
    "care/first.md": dated,
    "care/second.md": SmallHub.page(
      "Second", "## Part\n\nText.", "kind: guide", "reviewed: 2026-03-04"),
    "pages/about.md": SmallHub.page("About", "See [first](../care/first.md)."),
    "pathways/start.md": SmallHub.page(
      "Start", "Text.", "steps: [{page: ../care/second.md, why: It is short.}]",
      "published: 2025-01-01"),
    "assets/a.csv": "a,b\n1,2\n",
  ]

  @Test func keepsLinksBetweenItsPagesAndLeadsToTheWebForTheRest() async throws {
    let hub = try await Self.hub(Self.whole, baseURL: "https://example.org/hub/")
    let text = try await Self.chapter("care/first.md", of: .strand("care"), in: hub)
    #expect(text.contains("<a href=\"second.xhtml#part\">the second</a>"))
    #expect(text.contains("<a href=\"https://example.org/hub/assets/a.csv\">the file</a>"))
    #expect(
      text.contains(
        "<a href=\"https://example.org/hub/pages/about.html\" title=\"About it\">the rest</a>"))
    let all = try await Self.chapter("care/first.md", of: .hub, in: hub)
    #expect(all.contains("<a href=\"../pages/about.xhtml\" title=\"About it\">the rest</a>"))
  }

  @Test func leavesWordsWhereNothingLeadsOn() async throws {
    let hub = try await Self.hub(Self.whole)
    let text = try await Self.chapter("care/first.md", of: .strand("care"), in: hub)
    #expect(text.contains("<a href=\"second.xhtml#part\">the second</a>"))
    #expect(text.contains("<a class=\"outside\">the file</a>"))
    #expect(text.contains("<a class=\"outside\" title=\"About it\">the rest</a>"))
  }

  @Test func hasTheStepsOfAPathwayInTheirOrder() async throws {
    let hub = try await Self.hub(Self.whole)
    let book = try await Self.book(.pathway("start"), in: hub)
    #expect(
      book.selection.pages.map { hub.pages[$0].path.text } == [
        "pathways/start.md", "care/second.md",
      ])
    let text = try await Self.chapter("pathways/start.md", of: .pathway("start"), in: hub)
    #expect(text.contains("<li><a href=\"../care/second.xhtml\">Second</a><br/>It is short.</li>"))
  }

  @Test func isAsNewAsItsNewestPage() async throws {
    let hub = try await Self.hub(Self.whole)
    #expect(try await Self.book(.strand("care"), in: hub).newest == CalendarDate(iso: "2026-03-04"))
  }

  @Test func hasANameOfItsOwnThatNoChangeOfContentChanges() async throws {
    let hub = try await Self.hub(Self.whole)
    let names = [
      try await Self.book(.hub, in: hub).identifier,
      try await Self.book(.strand("care"), in: hub).identifier,
      try await Self.book(.pathway("start"), in: hub).identifier,
    ]
    #expect(Set(names).count == 3)
    let changed = try await Self.hub(
      Self.whole.merging(["care/index.md": SmallHub.page("Caring", "Text.")]) { $1 })
    #expect(try await Self.book(.strand("care"), in: changed).identifier == names[1])
  }

  @Test func explainsTheWordsThatItsPagesUse() async throws {
    let hub = try await Self.hub(
      Self.whole.merging([
        "data/glossary.yml": """
        - {term: text, definition: Words in a row., see: [file, rest]}
        - {term: file, definition: Bytes with a name.}
        - {term: rest, definition: What is left.}

        """,
        "care/second.md": SmallHub.page(
          "Second", "## Part\n\nA text, a file.", "kind: guide", "reviewed: 2026-03-04"),
      ]) { $1 })
    let book = try await Self.book(.pathway("start"), in: hub)
    #expect(book.terms.map { hub.library.terms[$0].term } == ["file", "text"])
    let text = try await Self.chapter("care/second.md", of: .pathway("start"), in: hub)
    #expect(text.contains("A <a class=\"term\" href=\"../../glossary.xhtml#text\">text</a>"))
    let explained = Set(book.terms)
    let term = book.presenter.bookTerm(try #require(book.terms.last), among: explained)
    #expect(term.see == [Link("file", Href(fragment: "file")), Link("rest", nil)])
  }

  @Test func saysAllThatKeepsPagesFromBeingABook() async throws {
    let folder = try TemporaryFolder(
      SmallHub.files([
        "hub.yml": SmallHub.settings + "raw_html: true\n",
        "care/first.md": SmallHub.page(
          "First", "A<br>b\n\n![A bench](../assets/a.avif)", "kind: guide"),
        "assets/a.avif": "x",
      ]))
    let hub = try await Self.hub(of: folder.path, id: nil)
    let faults = try await Self.faults(.strand("care"), in: hub).map {
      $0.replacing(folder.path + "/", with: "")
    }
    #expect(
      faults == [
        "care/first.md: '../assets/a.avif' is a picture that books cannot show",
        "hub.yml: there is no 'id', by which readers' programs know a new version of the same book",
        "care/index.md: no page of this book says when it was published or reviewed, so nobody can "
          + "say how new it is",
        "care/first.md: HTML in this page is not XML, as books need it: '<br>' is not closed before "
          + "'</p>'",
      ])
  }

  @Test func leavesOutTheStatementThatIsAboutTheSite() async throws {
    let hub = try await Self.hub(
      Self.whole.merging([
        "pages/accessibility.md": SmallHub.page(
          "Accessibility", "Text.", "accessibility_statement: true"),
        "data/accessibility.yml": "status: not\n",
      ]) { $1 })
    let book = try await Self.book(.hub, in: hub)
    #expect(!book.selection.pages.contains { hub.pages[$0].path.text == "pages/accessibility.md" })
  }
}
