import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Remarks to editors, which stand in no file of any output.
struct RemarkTests {
  private static let body = """
    <!-- SECRET before -->

    First <!-- SECRET inside --> word, `<!-- shown -->` and last word <!-- SECRET after -->
    goes on.

    ## Heading <!-- SECRET -->

    - One
    - Two <!-- SECRET -->
    - <!-- SECRET -->

    > <!-- SECRET
    > in a quotation -->
    > Words.

    ![A jar <!-- SECRET -->](../assets/jar.svg)

    | Grade <!-- SECRET --> | Range |
    |---|---|
    | 1 | `<!-- kept -->` |

    ```html
    <!-- code -->
    ```

    ```chart
    # SECRET in a chart
    type: bar
    title: Things # SECRET
    data:
      - {label: "#1", value: 2}
    ```

    A note.[^1]

    [^1]: Text <!-- SECRET -->
    [^2]: Never shown <!-- SECRET -->

    <!--
    SECRET

    on many lines
    -->
    """

  private func build(_ changes: [String: String], drafts: Bool = false) async throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    let asset = ["assets/jar.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"]
    let files = SmallHub.files(changes.merging(asset) { $1 })
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    request.baseURL = "https://example.org/"
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return folder
  }

  @Test(arguments: [false, true])
  func standInNoFileOfTheOutput(allowsHTML: Bool) async throws {
    let fields = "title: 'First' # SECRET\n# SECRET\nsummary: About it."
    let folder = try await build([
      "hub.yml": SmallHub.settings + "raw_html: \(allowsHTML) # SECRET\n",
      "care/first.md": "---\n\(fields)\nkind: guide\n---\n\n\(Self.body)\n",
      "care/second.md": SmallHub.page(
        "Second", "See [the first](first.md).\n\n<!-- SECRET -->", "kind: guide # SECRET"),
      "care/index.md": SmallHub.page("Care", "Why care. <!-- SECRET -->"),
      "data/glossary.yml": "# SECRET\n- term: Jar\n  definition: A thing. # SECRET\n",
    ])
    let files = folder.tree("output")
    #expect(files.count > 30)
    for (path, bytes) in files {
      #expect(bytes.range(of: Data("SECRET".utf8)) == nil, "\(path)")
    }
    for code in ["<!-- shown -->", "<!-- kept -->", "<!-- code -->"] {
      #expect(folder.text("output/care/first.md")?.contains(code) == true)
    }
  }

  @Test(arguments: [
    ("<!-- a -->\n\nText\n", "Text\n"),
    ("One\n\n<!-- a -->\n\nTwo\n", "One\n\nTwo\n"),
    ("One\n<!-- a -->\nTwo\n", "One\n\nTwo\n"),
    ("One <!-- a --> two\n", "One two\n"),
    ("One <!-- a -->\ntwo\n", "One\ntwo\n"),
    ("One <!-- a -->  \ntwo\n", "One  \ntwo\n"),
    ("One<!-- a -->two\n", "Onetwo\n"),
    ("One\n\n<!-- a -->\n", "One\n\n"),
    ("- One\n- <!-- a -->\n- Two\n", "- One\n-\n- Two\n"),
    ("One\r\n\r\n<!-- a\r\nb -->\r\n\r\nTwo\r\n", "One\r\n\r\nTwo\r\n"),
    ("<!-- a -->\n<!-- b -->\n\nOne\n", "One\n"),
    ("```chart\n# a\ntype: bar # b\n```\n", "```chart\ntype: bar\n```\n"),
    ("Text\n", "Text\n"),
    ("", ""),
  ])
  func leaveTheRestAsItWas(body: String, published: String) {
    let bytes = PublishedSource.body(of: Array(body.utf8), from: 0)
    #expect(String(decoding: bytes, as: UTF8.self) == published)
  }

  @Test func keepAPageWithAnUnfinishedOneFromBeingPublished() async throws {
    let folder = try TemporaryFolder()
    let files = SmallHub.files([
      "care/first.md": SmallHub.page("First", "See <!-- SECRET\n\nText", "kind: guide")
    ])
    for (path, text) in files { try folder.write(["content/" + path: text]) }
    let request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    let outcome = try await Build(request).run()
    #expect(outcome.diagnostics.map(\.rule.id).contains("misshapen-remark"))
    #expect(folder.tree("output").isEmpty)
  }
}
