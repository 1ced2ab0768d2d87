import Diagnostics
import FrontMatter
import Markdown
import Model

/// The resources of a generated hub in memory: nothing that is measured reads from the disk.
struct Corpus {
  let files: [SourceFile]
  /// Where the body of each begins.
  let bodies: [Int]
  /// What each says, for what comes after parsing.
  let parsed: [ParsedMarkdown]
  let terms: TermMatcher

  /// Loads at most `limit` resources of the hub in a folder.
  init?(folder: String, limit: Int) async {
    let loaded = await ContentFolder(path: folder).load(drafts: false, workers: 1)
    guard let hub = loaded.hub else { return nil }
    let resources = hub.pages.filter { $0.resource != nil }.prefix(limit)
    files = resources.compactMap { page in
      guard let bytes = Self.read(folder + "/" + page.path.text) else { return nil }
      return SourceFile(path: page.path.text, bytes: bytes)
    }
    bodies = files.map { FrontMatterReading(of: $0).bodyStart }
    let matcher = TermMatcher(hub.library.terms.map { [$0.term] + $0.also })
    terms = matcher
    let parser = MarkdownParser(options: MarkdownOptions(terms: matcher))
    parsed = zip(files, bodies).map { parser.parse($0.bytes, from: $1) }
  }
}
