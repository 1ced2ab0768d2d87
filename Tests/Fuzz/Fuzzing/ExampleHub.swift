import Diagnostics
import Markdown

@testable import Basics
@testable import FrontMatter
@testable import Graph
@testable import Loading
@testable import Model

/// A hub of a few files to resolve against.
enum ExampleHub {
  /// The page on which all links are written.
  static let page = path("care/a.md")

  static let resolver = LinkResolver(
    pages: ["care/a.md", "care/b.md", "index.md", "ai/c.md"].map { page(at: $0) },
    assets: [Asset(path: path("assets/p.png"), kind: .image, size: 1, dimensions: nil)],
    unpublished: [path("care/draft.md"): .draft])

  private static func page(at text: String) -> Page {
    let nowhere = SourceRange(0..<0)
    return Page(
      path: path(text),
      role: .plain(PlainPage(showsTimeline: false, showsAccessibilityStatement: false)),
      front: FrontFields(),
      body: MarkdownParser().parse(Array("## One\n\n## Two words\n".utf8)).outline,
      charts: [], signature: TextSignature(of: []),
      source: PageSource(file: Digest(of: []), frontMatter: Digest(of: [])),
      fields: FieldRanges(
        of: .empty, given: YAMLValue(range: nowhere, content: .mapping([])), whole: nowhere))
  }

  private static func path(_ text: String) -> PagePath {
    guard let path = PagePath(text) else { fatalError("no path: \(text)") }
    return path
  }
}
