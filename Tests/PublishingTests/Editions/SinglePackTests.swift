import TestSupport
import Testing

@testable import Publishing

/// Pages in one file that opens anywhere.
struct SinglePackTests {
  private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"

  /// What is packed of a hub with some changes; without `base` it is nowhere on the web.
  private static func file(
    _ targets: String..., with changes: [String: String] = [:], base: String? = "https://a.example/"
  ) async throws -> String {
    let files = SmallHub.files(["assets/a.svg": drawing].merging(changes) { $1 })
    let folder = try TemporaryFolder(files)
    var request = Build.Request(content: folder.path, output: "")
    request.baseURL = base
    guard case .packed(let file, _, _) = try await SinglePack(request).pack(targets) else {
      Issue.record("nothing was packed")
      return ""
    }
    return String(decoding: file, as: UTF8.self)
  }

  private static let third = SmallHub.page(
    "Third",
    """
    ## Part

    See [it](../first.md), [the part](#part), [all](../../index.md) and ![A dot](../../assets/a.svg).
    """, "kind: guide")

  private static let more = [
    "care/deep/third.md": third, "index.md": SmallHub.page("Home", "Welcome."),
  ]

  @Test func leadsFromPageToPageWithinTheFile() async throws {
    let file = try await Self.file("care", with: Self.more)
    #expect(file.contains("<h3 id=\"page-4.part\">Part</h3>"))
    #expect(
      file.contains("See <a href=\"#page-2\">it</a>, <a href=\"#page-4.part\">the part</a>"))
    #expect(file.contains("<h2 id=\"page-4\"><a href=\"#page-4\">Third</a></h2>"))
  }

  @Test func leadsToTheWebForTheRest() async throws {
    let file = try await Self.file("care/deep/third.md", with: Self.more)
    #expect(file.contains("See <a href=\"https://a.example/care/first.html\">it</a>, "))
    #expect(file.contains("<a href=\"#part\">the part</a>"))
    #expect(file.contains("<a href=\"https://a.example/index.html\">all</a>"))
    #expect(file.contains("<a href=\"https://a.example/care/index.html\">Care</a>"))
  }

  @Test func keepsTheWordsOfALinkToNowhere() async throws {
    let file = try await Self.file("care/deep/third.md", with: Self.more, base: nil)
    #expect(file.contains("See <a class=\"outside\">it</a>, <a href=\"#part\">the part</a>"))
    #expect(file.contains("<li>Care</li>"))
    #expect(!file.contains("href=\"../"))
    #expect(!file.contains("href=\"\""))
  }

  @Test func carriesItsPictures() async throws {
    let file = try await Self.file("care/deep/third.md", with: Self.more)
    #expect(file.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy"))
    #expect(!file.contains("a.svg"))
  }

  @Test func leadsFromRawHTMLToo() async throws {
    let raw = """
      <div id="a"><a href="../first.html">one</a> <a href="../../whats-new.html?a=b#c">two</a>
      <img src="../../assets/a.svg" alt=""/> <a href="#a">here</a></div>
      """
    let changes = [
      "hub.yml": SmallHub.settings + "raw_html: true\n",
      "care/deep/third.md": SmallHub.page("Third", raw, "kind: guide"),
    ]
    let file = try await Self.file("care", with: changes)
    #expect(file.contains("<div id=\"page-4.a\"><a href=\"#page-2\">one</a>"))
    #expect(file.contains("<a href=\"https://a.example/whats-new.html?a=b#c\">two</a>"))
    #expect(file.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy"))
    #expect(file.contains("<a href=\"#page-4.a\">here</a></div>"))
  }
}
