import Diagnostics
import FrontMatter
import Markdown

/// Reads and parses pages, one after the other; each worker has its own.
struct PageLoader<Digester: PageDigester> {
  private let context: PageLoadingContext
  private let parser: MarkdownParser
  private var signatures = TextSignature.Counter()
  private var digester: Digester

  init(_ context: PageLoadingContext, digester: Digester) {
    self.context = context
    self.digester = digester
    parser = MarkdownParser(options: context.markdown)
  }

  /// The page in the file at `path`, which stands at `place`.
  mutating func load(_ path: PagePath, at place: PagePlace) -> LoadedFile<Digester.Digest> {
    let shown = context.prefix + path.text
    let bytes: [UInt8]
    let name = context.root + "/" + path.text
    let limit = context.settings.limits.pageBytes
    do {
      // One byte more tells that there is more, so that a file of any size costs no more than that.
      bytes = try readFile(at: name, upTo: limit + 1)
    } catch {
      return LoadedFile(diagnostics: [LoadingRules.unreadable(shown, error)])
    }
    guard bytes.count <= limit else {
      let fault = LoadingRules.tooLarge(
        shown, size: fileSize(at: name) ?? bytes.count, limit: limit)
      return LoadedFile(diagnostics: [fault])
    }
    let file = SourceFile(path: shown, bytes: bytes)
    if let fault = LoadingRules.notUTF8(file) { return LoadedFile(diagnostics: [fault]) }
    var loaded = parse(file, path: path, at: place)
    if let fault = LoadingRules.unfinished(file) { loaded.diagnostics.append(fault) }
    return loaded
  }

  private mutating func parse(_ file: SourceFile, path: PagePath, at place: PagePlace)
    -> LoadedFile<Digester.Digest>
  {
    var loaded = LoadedFile<Digester.Digest>()
    let reading = FrontMatterReading(of: file)
    loaded.diagnostics = reading.diagnostics
    var body = parser.parse(file.bytes, from: reading.bodyStart)
    guard let value = reading.fields, let opening = reading.opening else { return loaded }
    let (record, problems) = schema(for: value, at: place)
      .decode(value, in: file, known: context.known, at: opening)
    loaded.diagnostics += problems.map { $0.diagnostic(in: file) }
      .withoutConsequences(of: reading.diagnostics)
    guard
      let role = Page.Role(place, record, file: file.path, schemas: context.schemas)
    else { return loaded }
    let charts = charts(of: body, on: path, in: file, diagnostics: &loaded.diagnostics)
    body.blocks = []
    let text = body.text
    body.text = []
    let page = Page(
      path: path, role: role, front: FrontFields(record), body: body, charts: charts,
      signature: signatures.signature(of: text),
      fields: FieldRanges(of: record, given: value, whole: opening))
    loaded.page = (page, digester.digest(page, text: text))
    return loaded
  }

  private func schema(for value: YAMLValue, at place: PagePlace) -> Schema {
    switch place {
    case .home: context.schemas.home
    case .strand: context.schemas.strand
    case .pathway: context.schemas.pathway
    case .plain: context.schemas.plain
    case .resource:
      context.schemas.resource(value["kind"]?.text.flatMap(Kind.init) ?? .guide)
    }
  }

  private func charts(
    of body: ParsedMarkdown, on path: PagePath, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> [Chart?] {
    let loader = ChartLoader(root: context.root, known: context.known)
    return body.blocks.map { block in
      loader.load(block, on: path, in: file, diagnostics: &diagnostics)
    }
  }
}
