import Basics
import Checks
import Content
import Diagnostics
import FrontMatter
import Markdown

/// Reads the pages of a hub once more, for their language.
///
/// A build keeps of a page what it shows; where each word stood is only known from its file.
struct ProseReading {
  private let root: String
  private let hub: Hub

  /// The pages of a hub whose content folder is at `root`.
  init(_ hub: Hub, root: String) {
    self.hub = hub
    self.root = root
  }

  /// Every breach of the rules on language. None in a hub that is not in English, which they are for.
  func breaches(workers: Int) async -> [Diagnostic] {
    guard hub.settings.language.lowercased().hasPrefix("en") else { return [] }
    let context = ProseContext(hub.library)
    let schemas = PageSchemas(extraFields: hub.settings.extraFields)
    return await concurrentMap(hub.pages, workers: workers, makeState: { MarkdownParser() }) {
      parser, page -> [Diagnostic] in
      guard let page = prose(of: page, schemas, parser) else { return [] }
      return Checks.prose.flatMap { $0.breaches(in: page, context: context) }
    }.flatMap { $0 }
  }

  private func prose(
    of page: Page, _ schemas: PageSchemas, _ parser: MarkdownParser
  ) -> ProsePage? {
    let limit = hub.settings.limits.pageBytes
    guard let bytes = try? readFile(at: root + "/" + page.path.text, upTo: limit) else {
      return nil
    }
    let file = SourceFile(path: hub.prefix + page.path.text, bytes: bytes)
    let reading = FrontMatterReading(of: file)
    var passages: [Passage] = []
    if let fields = reading.fields {
      let record = schemas.schema(of: page).decode(fields, in: file).record
      passages = FieldPassages.all(of: record, in: bytes)
    }
    passages += parser.passages(of: bytes, from: reading.bodyStart)
    return ProsePage(path: file.path, passages: passages)
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
