import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// Reads and parses pages, one after the other; each worker has its own.
struct PageLoader<Extractor: PageExtractor> {
  let context: PageLoadingContext
  let parser: MarkdownParser
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
    // What is made of two files is known by their bytes.
    if found.translation == nil,
      let page = remembered?.page(at: found.key, like: found.identity),
      let loaded = recall(page, found.path, at: found.place)
    {
      return loaded
    }
    let source: SourceFile
    let words: SourceFile?
    do throws(Refusal) {
      source = try open(found.path)
      words = try found.translation.map { file throws(Refusal) in try open(file.path) }
    } catch {
      return LoadedFile(diagnostics: [error.diagnostic])
    }
    let digest = Self.digest(of: source, words)
    if let page = remembered?.page(at: found.key, like: digest),
      let loaded = recall(page, found.path, at: found.place)
    {
      return loaded
    }
    var loaded =
      if let words {
        parse(words, over: source, digest: digest, found)
      } else {
        parse(source, digest: digest, found)
      }
    if let fault = LoadingRules.unfinished(words ?? source) { loaded.diagnostics.append(fault) }
    return loaded
  }

  /// Why a file is not read as a page.
  private struct Refusal: Error {
    let diagnostic: Diagnostic
  }

  private func open(_ path: PagePath) throws(Refusal) -> SourceFile {
    let shown = context.prefix + path.text
    let bytes: [UInt8]
    let limit = context.settings.limits.pageBytes
    do {
      // One byte more tells that there is more, so that a file of any size costs no more than that.
      bytes = try context.files.read(path.text, upTo: limit + 1)
    } catch {
      throw Refusal(diagnostic: LoadingRules.unreadable(shown, error))
    }
    if let fault = LoadingRules.notPlainText(shown, bytes) { throw Refusal(diagnostic: fault) }
    guard bytes.count <= limit else {
      throw Refusal(
        diagnostic: LoadingRules.tooLarge(
          shown, size: context.files.size(of: path.text) ?? bytes.count, limit: limit))
    }
    let file = SourceFile(path: shown, bytes: bytes)
    if let fault = LoadingRules.notUTF8(file) { throw Refusal(diagnostic: fault) }
    return file
  }

  private mutating func parse(
    _ file: SourceFile, digest: Digest, _ found: FoundPage
  ) -> LoadedFile<Extractor.Extract> {
    var loaded = LoadedFile<Extractor.Extract>()
    let reading = FrontMatterReading(of: file)
    loaded.diagnostics = reading.diagnostics
    let body = parser.parse(file.bytes, from: reading.bodyStart)
    guard let front = decode(reading, in: file, at: found.place, diagnostics: &loaded.diagnostics)
    else { return loaded }
    let source = PageSource(
      file: digest, frontMatter: Digest(of: file.bytes[..<reading.bodyStart]))
    let translation = found.language.map { _ in
      PageTranslation(
        .missing, file: nil, digest: textDigest(of: front.record, reading, in: file, found))
    }
    finish(&loaded, of: found, in: file, front, body, source, translation)
    return loaded
  }

  /// Makes the page of what was read.
  mutating func finish(
    _ loaded: inout LoadedFile<Extractor.Extract>, of found: FoundPage, in file: SourceFile,
    _ front: (record: Record, ranges: FieldRanges), _ body: ParsedMarkdown, _ source: PageSource,
    _ translation: PageTranslation?
  ) {
    guard let role = role(front.record, found.path, at: found.place) else { return }
    // What a translation has from its source was inspected there.
    if case .resource(let resource) = role, let worksheet = resource.worksheet,
      translation?.file == nil
    {
      loaded.diagnostics += WorksheetInspection(of: worksheet, in: file).diagnostics
    }
    let charts = charts(of: body, on: found.path, in: file, diagnostics: &loaded.diagnostics)
    let page = Page(
      path: found.path, role: role, front: FrontFields(front.record), body: body.outline,
      charts: charts, signature: signatures.signature(of: body.text), source: source,
      fields: front.ranges, translation: translation)
    loaded.page = (page, extractor.extract(from: page, text: body.text))
    loaded.markup = body.markup
    loaded.kept = context.keepsPages ? .parsed(front.record, front: front.ranges.whole) : nil
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
      fields: FieldRanges(of: remembered.record, whole: remembered.front),
      translation: remembered.translation)
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

  func schema(for value: YAMLValue, at place: PagePlace) -> Schema {
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
