package import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// The pages that an earlier build read, in the form in which they were kept, so that those whose files are as they
/// were need not be parsed again.
///
/// They hold for as long as everything else that pages are made of, their ``PageBasis``, is the same.
package struct CachedPages<Extract: Sendable>: Sendable {
  private struct Entry {
    let identity: FileIdentity?
    let file: Digest
    let rest: Range<Int>
  }

  /// What the pages were made of beside their own files.
  let basis: Digest
  private let bytes: [UInt8]
  private let entries: [String: Entry]
  private let extract: @Sendable (inout CacheReader) throws(CacheReader.Damaged) -> Extract

  /// The pages in ranges of bytes that each ``CacheablePage`` wrote, made on a basis of this digest; `extract` reads what was
  /// made of each page's text.
  package init(
    _ bytes: [UInt8], in ranges: [Range<Int>], basis: Digest,
    extract: @Sendable @escaping (inout CacheReader) throws(CacheReader.Damaged) -> Extract
  ) throws(CacheReader.Damaged) {
    var entries: [String: Entry] = [:]
    for range in ranges {
      var reader = CacheReader(bytes, in: range)
      while !reader.isAtEnd {
        entries[try reader.text()] = Entry(
          identity: try reader.flag() ? try reader.identity() : nil, file: try reader.digest(),
          rest: try reader.range())
      }
    }
    self.entries = entries
    self.basis = basis
    self.bytes = bytes
    self.extract = extract
  }

  /// What is remembered of a page whose file is just what it was, to the knowledge of the operating system.
  func page(at key: String, like identity: FileIdentity?) -> CachedPage<Extract>? {
    guard let entry = entries[key], entry.identity != nil, entry.identity == identity else {
      return nil
    }
    return read(entry)
  }

  /// What is remembered of a page whose file has the same bytes.
  func page(at key: String, like file: Digest) -> CachedPage<Extract>? {
    entries[key].flatMap { $0.file == file ? read($0) : nil }
  }

  private func read(_ entry: Entry) -> CachedPage<Extract>? {
    var reader = CacheReader(bytes, in: entry.rest)
    do throws(CacheReader.Damaged) {
      let source = PageSource(file: entry.file, frontMatter: try reader.digest())
      let (front, record) = (try reader.sourceRange(), try reader.record())
      var body = try reader.outline()
      let charts = try reader.list { reader throws(CacheReader.Damaged) in
        try reader.flag() ? try reader.chart() : nil
      }
      let signature = try reader.signature()
      let translation = try reader.flag() ? try reader.translation() : nil
      body.problems = try reader.list { reader throws(CacheReader.Damaged) in
        try reader.problem()
      }
      let diagnostics = try reader.list { reader throws(CacheReader.Damaged) in
        try reader.diagnostic(rules: rulesOfLoading)
      }
      return CachedPage(
        source: source, kept: bytes[entry.rest], front: front, record: record, body: body,
        charts: charts, signature: signature, translation: translation, diagnostics: diagnostics,
        extract: try extract(&reader))
    } catch {
      return nil
    }
  }
}

/// What is remembered of one page: all that the hub asks of it, but not its markup.
struct CachedPage<Extract: Sendable> {
  /// What its file is known by.
  let source: PageSource
  /// All of this in the form in which it was kept.
  let kept: ArraySlice<UInt8>
  /// The place of its front matter.
  let front: SourceRange
  /// What its front matter says.
  let record: Record
  /// The body without its markup.
  let body: BodyOutline
  let charts: [Chart?]
  let signature: TextSignature
  let translation: PageTranslation?
  /// What reading it found wrong.
  let diagnostics: [Diagnostic]
  let extract: Extract
}

/// The rules that reading a page may find broken, by their names.
private let rulesOfLoading = Dictionary(
  uniqueKeysWithValues: (FrontMatterRules.all + LoadingRules.all + ChartRules.all
    + WorksheetRules.all + TranslationRules.all).map {
      ($0.id, $0)
    })
