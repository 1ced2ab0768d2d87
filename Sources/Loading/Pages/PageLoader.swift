import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// Reads and parses pages, one after the other; each worker has its own.
struct PageLoader<Extractor: PageExtractor> {
  private let context: PageLoadingContext
  private let parser: MarkdownParser
  private var signatures = TextSignature.Counter()
  private var extractor: Extractor
  private let remembered: CachedPages<Extractor.Extract>?

  init(
    _ context: PageLoadingContext, extractor: Extractor,
    remembered: CachedPages<Extractor.Extract>? = nil
  ) {
    self.context = context
    self.extractor = extractor
    self.remembered = remembered
    parser = MarkdownParser(options: context.markdown)
  }

  /// The page in a file that was found. One that is remembered is not parsed again.
  mutating func load(_ found: FoundPage) -> LoadedFile<Extractor.Extract> {
    let (path, place) = (found.path, found.place)
    let shown = context.prefix + path.text
    if let page = remembered?.page(at: path, like: found.identity),
      let loaded = recall(page, path, at: place)
    {
      return loaded
    }
    let bytes: [UInt8]
    let limit = context.settings.limits.pageBytes
    do {
      // One byte more tells that there is more, so that a file of any size costs no more than that.
      bytes = try context.files.read(path.text, upTo: limit + 1)
    } catch {
      return LoadedFile(diagnostics: [LoadingRules.unreadable(shown, error)])
    }
    if let fault = LoadingRules.notPlainText(shown, bytes) {
      return LoadedFile(diagnostics: [fault])
    }
    guard bytes.count <= limit else {
      let fault = LoadingRules.tooLarge(
        shown, size: context.files.size(of: path.text) ?? bytes.count, limit: limit)
      return LoadedFile(diagnostics: [fault])
    }
    let file = SourceFile(path: shown, bytes: bytes)
    if let fault = LoadingRules.notUTF8(file) { return LoadedFile(diagnostics: [fault]) }
    let digest = Digest(of: bytes)
    if let page = remembered?.page(at: path, like: digest),
      let loaded = recall(page, path, at: place)
    {
      return loaded
    }
    var loaded = parse(file, digest: digest, path: path, at: place)
    if let fault = LoadingRules.unfinished(file) { loaded.diagnostics.append(fault) }
    return loaded
  }

  private mutating func parse(
    _ file: SourceFile, digest: Digest, path: PagePath, at place: PagePlace
  ) -> LoadedFile<Extractor.Extract> {
    var loaded = LoadedFile<Extractor.Extract>()
    let reading = FrontMatterReading(of: file)
    loaded.diagnostics = reading.diagnostics
    let body = parser.parse(file.bytes, from: reading.bodyStart)
    guard let front = decode(reading, in: file, at: place, diagnostics: &loaded.diagnostics),
      let role = role(front.record, path, at: place)
    else { return loaded }
    if case .resource(let resource) = role, let worksheet = resource.worksheet {
      loaded.diagnostics += WorksheetInspection(of: worksheet, in: file).diagnostics
    }
    let charts = charts(of: body, on: path, in: file, diagnostics: &loaded.diagnostics)
    let frontMatter = file.bytes[..<reading.bodyStart]
    let page = Page(
      path: path, role: role, front: FrontFields(front.record), body: body.outline, charts: charts,
      signature: signatures.signature(of: body.text),
      source: PageSource(file: digest, frontMatter: Digest(of: frontMatter)),
      fields: front.ranges)
    loaded.page = (page, extractor.extract(from: page, text: body.text))
    loaded.markup = body.markup
    loaded.kept = context.keepsPages ? .parsed(front.record, front: front.ranges.whole) : nil
    return loaded
  }

  /// A page that is remembered.
  private mutating func recall(
    _ remembered: CachedPage<Extractor.Extract>, _ path: PagePath, at place: PagePlace
  ) -> LoadedFile<Extractor.Extract>? {
    guard extractor.isCurrent(remembered.extract),
      let role = role(remembered.record, path, at: place)
    else { return nil }
    var loaded = LoadedFile<Extractor.Extract>()
    let page = Page(
      path: path, role: role, front: FrontFields(remembered.record), body: remembered.body,
      charts: remembered.charts, signature: remembered.signature, source: remembered.source,
      fields: FieldRanges(of: remembered.record, whole: remembered.front))
    loaded.page = (page, remembered.extract)
    loaded.kept = .remembered(remembered.kept)
    loaded.diagnostics = remembered.diagnostics
    return loaded
  }

  /// What the front matter of a page says, and where.
  private func decode(
    _ reading: FrontMatterReading, in file: SourceFile, at place: PagePlace,
    diagnostics: inout [Diagnostic]
  ) -> (record: Record, ranges: FieldRanges)? {
    guard let value = reading.fields, let opening = reading.opening else { return nil }
    var (record, problems) = schema(for: value, at: place)
      .decode(value, in: file, known: context.known, at: opening)
    // Without its kind nobody can say which fields a page may have.
    if case .resource = place, !context.schemas.hasKind(value["kind"]?.text) {
      problems = problems.filter { problem in
        problem.rule != FrontMatterRules.unknownField
          || !(value.entries ?? []).contains {
            $0.key.range == problem.range && context.schemas.isField($0.key.text)
          }
      }
    }
    diagnostics += problems.map { $0.diagnostic(in: file) }
      .withoutConsequences(of: reading.diagnostics)
    return (record, FieldRanges(of: record, given: value, whole: opening))
  }

  private func role(_ record: Record, _ path: PagePath, at place: PagePlace) -> Page.Role? {
    Page.Role(place, record, file: context.prefix + path.text, schemas: context.schemas)
  }

  private func schema(for value: YAMLValue, at place: PagePlace) -> Schema {
    switch place {
    case .home: context.schemas.home
    case .strand, .section: context.schemas.strand
    case .pathway: context.schemas.pathway
    case .plain: context.schemas.plain
    case .resource:
      context.schemas.resource(context.schemas.kind(named: value["kind"]?.text))
    }
  }

  private func charts(
    of body: ParsedMarkdown, on path: PagePath, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> [Chart?] {
    let loader = ChartLoader(
      files: context.files, prefix: context.prefix, known: context.known)
    return body.blocks.map { block in
      loader.load(block, on: path, in: file, diagnostics: &diagnostics)
    }
  }
}

/// What all workers that load pages share.
struct PageLoadingContext: Sendable {
  /// The files of the content folder.
  let files: ContentFiles
  /// What stands before a path in messages, such as `content/`.
  let prefix: String
  let settings: HubSettings
  let schemas: PageSchemas
  let known: KnownKeys
  let markdown: MarkdownOptions
  let strandFolders: [String: Int]
  /// Whether what pages can be kept from for the next build is held.
  let keepsPages: Bool
}
