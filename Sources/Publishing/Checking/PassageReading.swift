import Basics
import Checks
import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

/// Reads the pages of a hub once more, word by word, for questions about their language and their claims.
///
/// A build keeps of a page what it shows; where each word stood is only known from its file.
struct PassageReading {
  private let root: String
  private let hub: Hub

  /// The pages of a hub whose content folder is at `root`.
  init(_ hub: Hub, root: String) {
    self.hub = hub
    self.root = root
  }

  /// Every breach of the rules on language. None in a hub that is not in English, which they are for.
  func proseBreaches(workers: Int) async -> [Diagnostic] {
    guard hub.settings.language.lowercased().hasPrefix("en") else { return [] }
    let context = ProseContext(hub.library)
    return await eachPage(workers: workers) { page, text in
      Checks.prose.flatMap { $0.breaches(in: text.whole, context: context) }
    }.flatMap { $0 }
  }

  /// Every figure of a resource or an overview that rests on nothing.
  func sourceBreaches(workers: Int) async -> [Diagnostic] {
    await claims(workers: workers).flatMap {
      ClaimWithoutSource.breaches(of: $0.claims, on: $0.path)
    }
  }

  /// The claims of each page in a strand that has any, in the order of the hub's pages.
  func claims(workers: Int) async -> [ClaimList.Page] {
    await eachPage(workers: workers) { page, text -> ClaimList.Page? in
      switch page.role {
      case .resource(let resource) where !resource.kind.isForm: break
      case .strand: break
      case .home, .resource, .pathway, .plain: return nil
      }
      let claims = ClaimReading(text.body, citations: page.body.citations).claims
      return claims.isEmpty
        ? nil : ClaimList.Page(path: text.path, lines: text.lines(of: claims), claims: claims)
    }.compactMap { $0 }
  }

  /// The words of a page's file.
  private struct PageText {
    let file: SourceFile
    /// What front matter says to readers.
    let fields: [Passage]
    let body: [Passage]

    var path: String { file.path }
    var whole: ProsePage { ProsePage(path: path, passages: fields + body) }

    /// The line on which each claim begins.
    func lines(of claims: [Claim]) -> [Int] {
      claims.map { file.position(at: $0.range.lowerBound).line }
    }
  }

  private func eachPage<Result: Sendable>(
    workers: Int, _ body: @Sendable @escaping (Page, PageText) -> Result
  ) async -> [Result] {
    let schemas = PageSchemas(hub.settings)
    return await concurrentMap(hub.pages, workers: workers, makeState: { MarkdownParser() }) {
      parser, page -> Result? in
      text(of: page, schemas, parser).map { body(page, $0) }
    }.compactMap { $0 }
  }

  private func text(
    of page: Page, _ schemas: PageSchemas, _ parser: MarkdownParser
  ) -> PageText? {
    let limit = hub.settings.limits.pageBytes
    guard let bytes = try? readFile(at: root + "/" + page.file.text, upTo: limit) else {
      return nil
    }
    let file = SourceFile(path: hub.prefix + page.file.text, bytes: bytes)
    let reading = FrontMatterReading(of: file)
    var fields: [Passage] = []
    if let given = reading.fields {
      let record = schemas.schema(of: page).decode(given, in: file).record
      fields = FieldPassages.all(of: record, in: bytes)
    }
    return PageText(
      file: file, fields: fields, body: parser.passages(of: bytes, from: reading.bodyStart))
  }
}

extension PageSchemas {
  /// The schema of a page's front matter.
  fileprivate func schema(of page: Page) -> Schema {
    switch page.role {
    case .home: home
    case .strand: strand
    case .pathway: pathway
    case .plain: plain
    case .resource(let resource): self.resource(resource.kind)
    }
  }
}
