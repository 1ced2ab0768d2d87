import Basics
import Diagnostics
import Loading
import Model
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
    /// The digest of what pages were made of beside their own files.
    let basis: Digest
    let output: FolderSnapshot
    let files: [WrittenFile]
    /// What the files asked of the hub, as a ``Store`` reads it.
    let asked: [UInt8]
    let parts: [WrittenPart]
    let diagnostics: [Diagnostic]
    let summary: Summary
    /// The days on which a build writes the same.
    let span: DaySpan
  }

  /// Why a cache that is there was not used.
  enum Refusal: Equatable {
    case damaged
    case otherProgram
  }

  /// What there is to say of a cache.
  enum Lookup {
    /// Nothing has changed since the build that left this.
    case current(Record)
    /// Something has changed since the build that left this; `files` of it are as it wrote them.
    case changed(files: PreviousOutput, pages: CachedPages<IndexedPage>)
    /// There is none, or it is of another call.
    case none
    /// It is of no use.
    case refused(Refusal)
  }

  private let path: String
  private let request: BuildRequest

  /// The cache of builds of `request` into `output`.
  init(for request: BuildRequest, into output: OutputFolder) {
    self.request = request
    path = output.cachePath
  }

  /// What the cache says, compared with what is on the disk now. Its pages are read only where something has changed.
  func lookUp() async -> Lookup {
    guard let end = endOfRecord(),
      let bytes = try? readFile(at: path, upTo: end)
    else { return .none }
    let record: Record?
    do throws(CacheReader.Damaged) {
      guard let body = Self.record(in: bytes, to: end) else { return .refused(.damaged) }
      var reader = CacheReader(bytes, in: body)
      let program = (file: try reader.identity(), digest: try reader.digest())
      guard ProgramIdentity.isOwn(program.file, digest: program.digest) else {
        return .refused(.otherProgram)
      }
      record = try self.record(from: &reader)
      guard record == nil || reader.isAtEnd else { return .refused(.damaged) }
    } catch {
      return .refused(.damaged)
    }
    guard let record else { return .none }
    let intact = await record.output.areCurrent(at: request.output, workers: request.workers)
    // A cache that does not know the very manifest that is there may have come from anywhere.
    guard let files = PreviousOutput(of: record, intact: intact, in: request.output) else {
      return .none
    }
    if intact.allSatisfy({ $0 }), record.span.holds(request.day),
      await record.content.isCurrent(at: request.content, workers: request.workers)
    {
      return .current(record)
    }
    guard let pages = await pages(of: record, from: end) else { return .refused(.damaged) }
    return .changed(files: files, pages: pages)
  }

  /// Remembers a build. Nothing depends on it: where it cannot be written, there is none, and one that is
  /// half written does not have all of its digests.
  func keep(_ record: Record, pages: [CacheablePage<IndexedPage>]) async {
    guard let program = ProgramIdentity.file, let digest = ProgramIdentity.digest else { return }
    var writer = CacheWriter()
    writer.write(program)
    writer.write(digest)
    write(request, to: &writer)
    writer.write(record.content)
    writer.write(record.basis)
    writer.write(record.output)
    writer.write(record.files) { $0.write($1) }
    writer.write(record.asked[...])
    writer.write(record.parts) { $0.write($1) }
    writer.write(record.diagnostics) { $0.write($1) }
    writer.write(record.summary)
    writer.write(record.span)
    var length = CacheWriter()
    length.write(word: UInt64(writer.bytes.count))
    UnfinishedWork.begin(path)
    defer { UnfinishedWork.end(path) }
    do throws(NewFile.Failure) {
      let file = try NewFile(at: path)
      try file.write(Self.opening + length.bytes)
      try file.write(writer.bytes)
      try file.write(Digest(of: writer.bytes).bytes)
      try await PagePieces.write(pages, to: file, workers: request.workers)
      try file.close()
    } catch {
      // What is no file was put there by somebody else.
      if (try? readFile(at: path, upTo: 0)) != nil { unsafe unlink(path) }
    }
  }

  // A hub of 100,000 pages has one of about 800 MB, of which the record is 60 MB.
  private static let mostBytes = 4 << 30
  private static let opening = Array("Plait cache 4\n".utf8)
  private static let headBytes = opening.count + 8

  private func record(from reader: inout CacheReader) throws(CacheReader.Damaged) -> Record? {
    var own = CacheWriter()
    write(request, to: &own)
    guard reader.skip(own.bytes) else { return nil }
    let content = try reader.snapshot()
    let basis = try reader.digest()
    let output = try reader.snapshot()
    let files = try reader.list { reader throws(CacheReader.Damaged) in try reader.writtenFile() }
    let asked = try reader.content()
    let parts = try reader.list { reader throws(CacheReader.Damaged) in try reader.writtenPart() }
    let rules = Dictionary(
      Catalogue.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let diagnostics = try reader.list { reader throws(CacheReader.Damaged) in
      try reader.diagnostic(rules: rules)
    }
    return Record(
      content: content, basis: basis, output: output, files: files, asked: asked, parts: parts,
      diagnostics: diagnostics, summary: try reader.summary(), span: try reader.span())
  }

  /// Everything that is asked for and changes what is written or said.
  private func write(_ request: BuildRequest, to writer: inout CacheWriter) {
    writer.write(request.content)
    writer.write(request.output)
    writer.write(request.baseURL)
    writer.write(request.includesDrafts)
    writer.write(request.isStrict)
    writer.write(request.today.map { "\($0)" })
  }

  /// Where the record ends in the file with its digest, or `nil` when there is no file.
  private func endOfRecord() -> Int? {
    guard let head = try? readFile(at: path, upTo: Self.headBytes) else { return nil }
    guard head.count == Self.headBytes, head.starts(with: Self.opening) else { return head.count }
    var reader = CacheReader(head, in: Self.opening.count..<head.count)
    let length = (try? reader.word()) ?? 0
    return Self.headBytes + Int(clamping: min(length, UInt64(Self.mostBytes))) + Digest.byteCount
  }

  /// Where the record lies between its length and its digest, when all of it is what it was.
  private static func record(in bytes: [UInt8], to end: Int) -> Range<Int>? {
    guard bytes.count == end, bytes.starts(with: opening), end >= headBytes + Digest.byteCount
    else { return nil }
    let body = headBytes..<end - Digest.byteCount
    return Digest(of: bytes[body]).bytes.elementsEqual(bytes[body.upperBound...]) ? body : nil
  }

  private func pages(
    of record: Record, from start: Int
  ) async -> CachedPages<IndexedPage>? {
    guard let bytes = try? readFile(at: path, upTo: Self.mostBytes),
      let ranges = await PagePieces.ranges(in: bytes, from: start, workers: request.workers)
    else { return nil }
    return try? CachedPages(bytes, in: ranges, basis: record.basis) {
      reader throws(CacheReader.Damaged) in try IndexedPage(from: &reader)
    }
  }
}
