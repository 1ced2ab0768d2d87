import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// What pages and the script of a reader's folder know of each other.
struct FolderTests {
  private static func build(_ changes: [String: String] = [:]) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in SmallHub.files(changes) { try folder.write(["content/" + path: text]) }
    let outcome = try await Build(
      Build.Request(content: folder.path + "/content", output: folder.path + "/output")
    ).run()
    #expect(outcome.diagnostics.map(\.message) == [])
    return folder
  }

  @Test func aKeyIsTheSameForEver() {
    #expect(FolderKey(of: "caseload/salford.html").text == "jc581rj7")
    let keys = Set((0..<10_000).map { FolderKey(of: "caseload/page-\($0).html").text })
    #expect(keys.count == 10_000)
    #expect(keys.allSatisfy { $0.utf8.count == 8 })
  }

  @Test func everyPageButHomeIsKnownByTheKeyThatItSays() async throws {
    let folder = try await Self.build()
    let known = try #require(folder.text("output/assets/folder-pages.js"))
    for path in ["care/index.html", "care/first.html", "care/second.html"] {
      let page = try #require(folder.text("output/" + path))
      let key = FolderKey(of: path).text
      #expect(page.contains("data-key=\"\(key)\""), "\(path)")
      #expect(known.contains("[[\"\(key)\"],"), "\(path)")
    }
    #expect(folder.text("output/index.html")?.contains("data-page-tools") == false)
    #expect(folder.text("output/care/print.html")?.contains("data-page-tools") == false)
    #expect(!known.contains("\"index.html\""))
  }

  @Test func aPageIsFoundByTheKeysOfWhereItStood() async throws {
    let folder = try await Self.build([
      "care/first.md": SmallHub.page("First", "Text.", "kind: guide", "aliases: [care/old.md]")
    ])
    let known = try #require(folder.text("output/assets/folder-pages.js"))
    let keys = ["care/first.html", "care/old.html"].map { "\"\(FolderKey(of: $0).text)\"" }
    #expect(
      known.contains("[[\(keys.joined(separator: ","))],\"First\",\"care/first.html\",\"Guide"))
  }

  @Test func onlyTheFolderMayReadOtherPages() async throws {
    let files = try await Self.build().tree("output")
    for (path, bytes) in files where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(
        text.contains("connect-src 'self'; frame-src 'self' file:\"") == (path == "folder.html"),
        "\(path)")
    }
  }

  @Test func aLargeHubIsKnownInSmallFiles() async throws {
    let pages = (0..<1000).map {
      ("care/page-\($0).md", SmallHub.page("Page \($0)", "Text.", "kind: guide"))
    }
    let folder = try await Self.build(Dictionary(uniqueKeysWithValues: pages))
    #expect(folder.text("output/assets/folder-pages.js") == nil)
    #expect(folder.text("output/folder.html")?.contains("data-digits=\"1\"") == true)
    let key = FolderKey(of: "care/page-7.html").text
    let file = try #require(folder.text("output/assets/folder-pages-\(key.prefix(1)).js"))
    #expect(file.contains("[[\"\(key)\"],\"Page 7\",\"care/page-7.html\""))
    #expect(file.utf8.count < 20_000)
  }
}
