import Content
import Crypto
import Diagnostics
import Search

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is remembered of the last build, in a hidden file beside its output: from what it was made, what was
/// written, and what was said.
///
/// While all of that is as it was, the output is what a build would write again, and there is nothing to do.
/// A cache is only ever believed whole: one that is damaged, or of another program or another call, is passed
/// over, and so is one whose output is not there any more to the last file.
struct BuildCache {
  /// What a build leaves to be remembered, but for its pages.
  struct Record {
    let content: FolderSnapshot
    let output: FolderSnapshot
    let files: [WrittenFile]
    let parts: [WrittenPart]
    let diagnostics: [Diagnostic]
    let summary: Summary
  }

  /// Why a cache that is there was not used.
  enum Refusal: Equatable {
    case damaged
    case otherProgram
  }

  /// What there is to say of a cache.
  enum Finding {
    /// Nothing has changed since the build that left this.
    case current(Record)
    /// Something has changed since the build that left this; `files` of it are as it wrote them.
    case changed(files: FormerOutput, pages: RememberedPages<AnalysedDocument>)
    /// There is none, or it is of another call.
    case none
    /// It is of no use.
    case refused(Refusal)
  }

  private let path: String
  private let request: Build.Request
  private let program: String

  /// The cache of builds of `request` into `output`, or `nil` where this program cannot tell itself from others.
  init?(for request: Build.Request, into output: OutputFolder) {
    guard let program = ProgramIdentity.digest else { return nil }
    self.request = request
    self.program = program
    path = output.cachePath
  }

  /// What the cache says, compared with what is on the disk now.
  func find() async -> Finding {
    guard let bytes = try? readFile(at: path, upTo: Self.mostBytes) else { return .none }
    do throws(CacheReader.Damaged) {
      guard let body = Self.body(of: bytes) else { return .refused(.damaged) }
      var reader = CacheReader(bytes, in: body)
      guard try reader.text() == program else { return .refused(.otherProgram) }
      guard let record = try record(from: &reader) else { return .none }
      let pages = try RememberedPages(bytes, in: reader.rest) {
        reader throws(CacheReader.Damaged) in try AnalysedDocument(from: &reader)
      }
      return await finding(record, pages)
    } catch {
      return .refused(.damaged)
    }
  }

  private func finding(
    _ record: Record, _ pages: RememberedPages<AnalysedDocument>
  ) async -> Finding {
    let intact = await record.output.current(at: request.output, workers: request.workers)
    if intact.allSatisfy({ $0 }),
      await record.content.isCurrent(at: request.content, workers: request.workers)
    {
      return .current(record)
    }
    let files = FormerOutput(of: record, intact: intact, in: request.output)
    return files.map { .changed(files: $0, pages: pages) } ?? .none
  }

  /// Remembers a build. Nothing depends on it: where it cannot be written, there is none, and one that is
  /// half written does not have its own digest at its end.
  func keep(_ record: Record, pages: [KeptPage<AnalysedDocument>], basis: PageBasis) {
    do throws(NewFile.Failure) {
      var file = try DigestedFile(at: path, opening: Self.opening)
      var writer = CacheWriter()
      writer.write(program)
      write(request, to: &writer)
      writer.write(record.content)
      writer.write(record.output)
      writer.write(record.files) { $0.write($1) }
      writer.write(record.parts) { $0.write($1) }
      writer.write(record.diagnostics) { $0.write($1) }
      writer.write(record.summary)
      writer.write(basis.digest)
      try file.write(&writer)
      var scratch = CacheWriter()
      for page in pages {
        page.write(to: &writer, scratch: &scratch) { $1.write(to: &$0) }
        if writer.bytes.count > Self.pieceBytes { try file.write(&writer) }
      }
      try file.write(&writer)
      try file.close()
    } catch {
      unsafe unlink(path)
    }
  }

  // A hub of 100,000 pages has one of about 600 MB.
  private static let mostBytes = 4 << 30
  private static let pieceBytes = 1 << 20
  private static let opening = Array("Plait cache 2\n".utf8)

  private func record(from reader: inout CacheReader) throws(CacheReader.Damaged) -> Record? {
    var own = CacheWriter()
    write(request, to: &own)
    guard reader.skip(own.bytes) else { return nil }
    let content = try reader.snapshot()
    let output = try reader.snapshot()
    let files = try reader.list { reader throws(CacheReader.Damaged) in try reader.writtenFile() }
    let parts = try reader.list { reader throws(CacheReader.Damaged) in try reader.writtenPart() }
    let rules = Dictionary(
      Catalogue.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let diagnostics = try reader.list { reader throws(CacheReader.Damaged) in
      try reader.diagnostic(rules: rules)
    }
    return Record(
      content: content, output: output, files: files, parts: parts, diagnostics: diagnostics,
      summary: try reader.summary())
  }

  /// Everything that is asked for and changes what is written or said.
  private func write(_ request: Build.Request, to writer: inout CacheWriter) {
    writer.write(request.content)
    writer.write(request.output)
    writer.write(request.baseURL)
    writer.write(request.includesDrafts)
    writer.write(request.isStrict)
    writer.write(request.today.map { "\($0)" })
  }

  /// Where the bytes lie that stand between the opening line and their own digest.
  private static func body(of bytes: [UInt8]) -> Range<Int>? {
    guard bytes.starts(with: opening), bytes.count >= opening.count + SHA256.byteCount else {
      return nil
    }
    let body = opening.count..<bytes.count - SHA256.byteCount
    return SHA256.hash(data: bytes[body]).elementsEqual(bytes[body.upperBound...]) ? body : nil
  }
}
