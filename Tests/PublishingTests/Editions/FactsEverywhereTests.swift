import Archives
import Basics
import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// What a page says of itself is written once, in its front matter, and every form in which readers and programs get the page
/// shows it.
struct FactsEverywhereTests {
  /// A form of the pages of a strand, made as publishers make it.
  enum Form: String, CaseIterable {
    case page, printPack, singleFile, markdownCopy, book, scorm, cmi5, cartridge, graph
  }

  private static let settings =
    SmallHub.settings + """
      id: small
      offers: [epub, file]
      regions: [North]

      """
    + ["case-study", "guide", "assessment"].reduce("fields:\n") {
      $0 + """
          \($1):
            - {name: spend, label: Spending, type: text}
            - {name: season, label: Timeliness, type: text, show: top}
            - {name: needs, label: Needfulness, type: list, show: top}

        """
    }

  /// The pages, each of another layout.
  private static let pages = [
    "study": "kind: case-study\norganisation: river\nevidence: plan\n"
      + "consent: {kind: confirmed, date: 2026-01-09, by: The head}",
    "guide": "kind: guide",
    "check": "kind: assessment\nscale: [never, often]\n"
      + "sections: [{title: Work, statements: [It is done.]}]",
  ]

  /// Pages of the other sorts, which have the fields of every page.
  private static let others = [
    "index": "order: 1", "care/index": "order: 1", "pages/about": "order: 1",
    "pathways/way": "steps: [{page: ../care/guide.md}]",
  ]

  /// What a page says, of its own fields and of those of every hub, in words that no other page has.
  private static func facts(of page: String) -> String {
    """
    spend: Ninepence\(page)
    season: Michaelmas\(page)
    needs: [Quillwort\(page)]
    tested_with: Almoners\(page)
    owner: Palatinate\(page)
    published: 2026-01-02
    """
  }

  private static let folder = Task {
    let folder = try TemporaryFolder()
    var files = SmallHub.files([
      "hub.yml": settings,
      "data/organisations.yml": "- {key: river, name: River Council, region: North}\n",
    ])
    for (place, fields) in others {
      files[place + ".md"] = SmallHub.page(
        place, "Text.", fields, "owner: Palatinate", "credits: [Florence]", "published: 2026-01-02")
    }
    for (name, fields) in pages {
      files["care/\(name).md"] = SmallHub.page(name, "Text.", fields, facts(of: name))
    }
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.filter { $0.severity > .warning }.map(\.message) == [])
    for standard in CourseStandard.allCases {
      let path = folder.path + "/" + standard.rawValue
      let outcome = try await CoursePack(request).pack(.strand("care"), for: standard, to: path)
      guard case .packed = outcome else { throw Missing(what: standard.rawValue) }
    }
    return folder
  }

  private struct Missing: Error { let what: String }

  /// What a form of a page says; where it holds several pages, all that they say.
  private static func text(of page: String, as form: Form) async throws -> String {
    let folder = try await folder.value
    func unpacked(_ archive: String, _ place: String) throws -> String {
      let bytes = try readFile(at: folder.path + "/" + archive)
      let read = try ZipArchive.read(bytes) { $0 == place }
      return String(decoding: try #require(read.files[place]), as: UTF8.self)
    }
    func written(_ path: String) throws -> String { try #require(folder.text("output/" + path)) }
    let course = "pages/care/\(page).html"
    return switch form {
    case .page: try written("care/\(page).html")
    case .printPack: try written("care/print.html")
    case .singleFile: try written("care/care-in-one-file.html")
    case .markdownCopy: try written("care/\(page).md")
    case .book: try unpacked("output/care/care.epub", "EPUB/pages/care/\(page).xhtml")
    case .scorm: try unpacked(CourseStandard.scorm12.rawValue, course)
    case .cmi5: try unpacked(CourseStandard.cmi5.rawValue, course)
    case .cartridge: try unpacked(CourseStandard.commonCartridge.rawValue, course)
    case .graph: try written("hub.json")
    }
  }

  @Test(arguments: others.keys.sorted())
  func pagesOfEverySortSayWhoKeepsThem(place: String) async throws {
    let folder = try await Self.folder.value
    let book = try readFile(at: folder.path + "/output/small-hub.epub")
    let chapter = "EPUB/pages/\(place).xhtml"
    let texts = [
      folder.text("output/\(place).html"), folder.text("output/\(place).md"),
      try ZipArchive.read(book) { $0 == chapter }.files[chapter].map {
        String(decoding: $0, as: UTF8.self)
      },
    ]
    for text in texts {
      #expect(text?.contains("Palatinate") == true && text?.contains("Florence") == true)
    }
  }

  private static let labels = [
    "Spending", "Timeliness", "Needfulness", "Tried out with", "Kept by",
  ]

  private static func values(of page: String) -> [String] {
    ["Ninepence", "Michaelmas", "Quillwort", "Almoners", "Palatinate"].map { $0 + page }
  }

  @Test(arguments: Form.allCases, pages.keys.sorted())
  func showsEveryFact(form: Form, page: String) async throws {
    let text = try await Self.text(of: page, as: form)
    for words in Self.labels + Self.values(of: page) {
      #expect(text.contains(words), "the \(form) of the \(page) does not say '\(words)'")
    }
  }

  @Test(arguments: pages.keys.sorted())
  func searchFindsAPageByEveryFact(page: String) async throws {
    let files = try await Self.folder.value.tree("output")
    var words: Set<String> = []
    for (path, bytes) in files where path.hasPrefix("search/words/") {
      let text = String(decoding: bytes, as: UTF8.self)
      let strings = text.split(separator: "\"", omittingEmptySubsequences: false)
      words.formUnion(FrontCoding.words(of: strings[3]))
    }
    for word in Self.values(of: page) {
      #expect(words.contains(word.lowercased()), "the search does not know '\(word)'")
    }
  }

  @Test(arguments: pages.keys.sorted())
  func describesAPageInTheTermsOfSchemaOrg(page: String) async throws {
    let text = try await Self.text(of: page, as: .page)
    let data = text.split(separator: "<script type=\"application/ld+json\">").dropFirst().joined()
    #expect(data.contains("\"datePublished\":\"2026-01-02\""))
  }
}
