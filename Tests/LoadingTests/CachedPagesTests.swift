import Basics
import Diagnostics
import FrontMatter
import Markdown
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Pages that one reading kept and another remembers.
struct CachedPagesTests {
  private static let body = """
    ## A heading with *emphasis*

    A [link](second.md "Title"), <https://example.org>, an ![image](../assets/dot.png) and a rota [@lee, p. 3; @shah].

    ```chart
    type: line
    title: A chart
    unit: hours
    data:
      - {label: "2020", value: 1.5}
      - {label: "2021", value: 2}
      - {label: "2022", value: 3}
    ```
    """

  private static func folder(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
    let files = [
      "care/first.md": SmallHub.page("First", body, "kind: guide"),
      "care/second.md": SmallHub.page("Second", "Text.", "kind: guide"),
    ]
    return try TemporaryFolder(SmallHub.files(files.merging(changes) { $1 }))
  }

  private static func load(
    _ folder: TemporaryFolder, remembered: CachedPages<Int>? = nil
  ) async -> ContentFolder.Loaded<Int> {
    await ContentFolder(path: folder.path).load(
      drafts: false, day: nil, workers: 2, baseURL: nil, words: { _ in .init() },
      extractor: { _, _ in LengthExtractor() }, memory: nil, remembered: remembered,
      keepsPages: true)
  }

  private static func remembered(
    _ loaded: ContentFolder.Loaded<Int>
  ) throws -> CachedPages<Int> {
    var (writer, scratch) = (CacheWriter(), CacheWriter())
    for page in loaded.kept { page.write(to: &writer, scratch: &scratch) { $0.write($1) } }
    return try CachedPages(
      writer.bytes, in: [0..<writer.bytes.count], basis: loaded.parsing ?? loaded.basis.digest
    ) {
      reader throws(CacheReader.Damaged) in try reader.number()
    }
  }

  private static func page(_ path: String, in loaded: ContentFolder.Loaded<Int>) throws -> Page {
    let hub = try #require(loaded.hub)
    return hub.pages[try #require(hub.page(at: path))]
  }

  private static func isParsed(_ path: String, in loaded: ContentFolder.Loaded<Int>) throws -> Bool
  {
    let id = try #require(loaded.hub?.page(at: path))
    return try #require(loaded.markup).parsed[id] != nil
  }

  @Test func areAsTheyWereButForTheirMarkup() async throws {
    let folder = try Self.folder()
    let first = await Self.load(folder)
    let second = await Self.load(folder, remembered: try Self.remembered(first))
    let (before, after) = (
      try Self.page("care/first.md", in: first), try Self.page("care/first.md", in: second)
    )
    #expect(first.diagnostics == [])
    #expect(try Self.isParsed("care/first.md", in: first))
    #expect(try !Self.isParsed("care/first.md", in: second))
    let outline = before.body
    #expect(!outline.links.isEmpty && !outline.images.isEmpty && outline.citations.count == 2)
    #expect(after.body == outline)
    #expect(after.signature == before.signature)
    #expect("\(after.charts)" == "\(before.charts)" && after.charts.count == 1)
    #expect("\(after.front)" == "\(before.front)")
    #expect(after.source == before.source)
    #expect(second.extracts == first.extracts)
  }

  /// What reading a page found wrong, and what is wrong with its body.
  @Test func sayAgainWhatThereWasToSay() async throws {
    let body = "# Loud\n\nSee [https://example.org/a](https://example.org/a) and (@lee)."
    let folder = try Self.folder([
      "care/first.md": SmallHub.page("First", body, "kind: guide", "topics: [time, time]")
    ])
    let first = await Self.load(folder)
    let second = await Self.load(folder, remembered: try Self.remembered(first))
    let after = try Self.page("care/first.md", in: second)
    #expect(first.diagnostics.map(\.rule) == [FrontMatterRules.duplicateInList])
    #expect(second.diagnostics == first.diagnostics)
    #expect(try !Self.isParsed("care/first.md", in: second))
    #expect(after.body.problems == (try Self.page("care/first.md", in: first)).body.problems)
    #expect(after.body.problems.count > 1)
  }

  @Test func areNotThoseWhoseFilesHaveChanged() async throws {
    let folder = try Self.folder()
    let remembered = try Self.remembered(await Self.load(folder))
    try folder.write(["care/second.md": SmallHub.page("Second", "Other.", "kind: guide")])
    let loaded = await Self.load(folder, remembered: remembered)
    #expect(try Self.isParsed("care/second.md", in: loaded))
    #expect(try !Self.isParsed("care/first.md", in: loaded))
  }

  @Test func areKnownAgainInACopyOfTheFolder() async throws {
    let remembered = try Self.remembered(await Self.load(try Self.folder()))
    let loaded = await Self.load(try Self.folder(), remembered: remembered)
    #expect(try !Self.isParsed("care/first.md", in: loaded))
  }

  @Test(arguments: [
    ("hub.yml", "# Another\n"), ("data/glossary.yml", "- {term: rota, definition: A list.}\n"),
    ("data/sources.yml", "- {key: new, authors: A, year: '2020', title: T, kind: report}\n"),
    ("assets/numbers.csv", "a,b\nx,1\n"),
  ])
  func areForgottenWithWhatTheyWereMadeOf(_ path: String, added: String) async throws {
    let folder = try Self.folder()
    let remembered = try Self.remembered(await Self.load(folder))
    let former = (try? readFile(at: folder.path + "/" + path)) ?? []
    try folder.write([path: String(decoding: former, as: UTF8.self) + added])
    let loaded = await Self.load(folder, remembered: remembered)
    #expect(try #require(loaded.markup).parsed.allSatisfy { $0 != nil })
  }

  /// What a record says is in no page.
  @Test func areNotForgottenWithWhatRecordsSay() async throws {
    let glossary = "- {term: rota, definition: A list.}\n"
    let folder = try Self.folder(["data/glossary.yml": glossary])
    let remembered = try Self.remembered(await Self.load(folder))
    try folder.write(["data/glossary.yml": glossary.replacing("A list", with: "A table")])
    let loaded = await Self.load(folder, remembered: remembered)
    #expect(try #require(loaded.markup).parsed.allSatisfy { $0 == nil })
  }

  @Test func getTheirMarkupBackWhileTheirFilesAreTheSame() async throws {
    let folder = try Self.folder()
    let first = await Self.load(folder)
    let second = await Self.load(folder, remembered: try Self.remembered(first))
    let hub = try #require(second.hub)
    let id = try #require(hub.page(at: "care/first.md"))
    #expect(hub.markup(of: id) == first.hub?.markup(of: id))
    #expect(second.markup?.isOutdated == false)
    let third = await Self.load(folder, remembered: try Self.remembered(first))
    try folder.write(["care/first.md": SmallHub.page("First", "Other.", "kind: guide")])
    #expect(third.hub?.markup(of: id) == BodyMarkup())
    #expect(third.markup?.isOutdated == true)
  }

  /// Digests keep such bytes from being read; whoever makes them up can make the digests, too.
  @Test func areReadOrRefusedWhateverTheBytes() async throws {
    var (writer, scratch) = (CacheWriter(), CacheWriter())
    let loaded = await Self.load(try Self.folder())
    for page in loaded.kept { page.write(to: &writer, scratch: &scratch) { $0.write($1) } }
    let sources = try #require(loaded.hub).pages.map { ($0.path, $0.source.file) }
    var read = 0
    for place in writer.bytes.indices {
      for flipped: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = writer.bytes
        bytes[place] ^= flipped
        let pages = try? CachedPages(
          bytes, in: [0..<bytes.count], basis: loaded.parsing ?? loaded.basis.digest
        ) { reader throws(CacheReader.Damaged) in try reader.number() }
        read += sources.count { pages?.page(at: $0.0.text, like: $0.1) != nil }
      }
    }
    #expect(read > 0)
  }

  @Test func areDamagedWhereBytesAreMissing() async throws {
    var (writer, scratch) = (CacheWriter(), CacheWriter())
    let loaded = await Self.load(try Self.folder())
    for page in loaded.kept { page.write(to: &writer, scratch: &scratch) { $0.write($1) } }
    for end in [1, 31, 40, writer.bytes.count - 1] {
      #expect(throws: CacheReader.Damaged.self) {
        try CachedPages(writer.bytes, in: [0..<end], basis: loaded.parsing ?? loaded.basis.digest) {
          reader throws(CacheReader.Damaged) in try reader.number()
        }
      }
    }
  }
}

/// Keeps how long the text of a page is.
private struct LengthExtractor: PageExtractor {
  mutating func extract(from page: Page, text: [UInt8]) -> Int { text.count }
}
