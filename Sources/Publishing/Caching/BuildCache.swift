import Content
import Crypto
import Diagnostics

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
  /// What a build leaves to be remembered.
  struct Record {
    let content: FolderSnapshot
    let output: FolderSnapshot
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
    /// Something has changed since the build that left this.
    case changed(Record)
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
    let record: Record?
    do throws(CacheReader.Damaged) {
      guard let body = Self.opened(bytes) else { return .refused(.damaged) }
      var reader = CacheReader(body)
      guard try reader.text() == program else { return .refused(.otherProgram) }
      record = try self.record(from: &reader)
      guard record == nil || reader.isAtEnd else { return .refused(.damaged) }
    } catch {
      return .refused(.damaged)
    }
    guard let record else { return .none }
    guard await record.content.isCurrent(at: request.content, workers: request.workers),
      await record.output.isCurrent(at: request.output, workers: request.workers)
    else { return .changed(record) }
    return .current(record)
  }

  /// Remembers a build. Nothing depends on it: where it cannot be written, there is none, and one that is
  /// half written does not have its own digest at its end.
  func keep(_ record: Record) {
    var writer = CacheWriter()
    writer.write(program)
    write(request, to: &writer)
    writer.write(record.content)
    writer.write(record.output)
    writer.write(record.diagnostics) { $0.write($1) }
    writer.write(record.summary)
    if NewFile.write(Self.closed(writer.bytes), to: path) != nil { unsafe unlink(path) }
  }

  // A hub of 100,000 pages has one of about 40 MB.
  private static let mostBytes = 512 << 20
  private static let opening = Array("Plait cache 1\n".utf8)

  private func record(from reader: inout CacheReader) throws(CacheReader.Damaged) -> Record? {
    var own = CacheWriter()
    write(request, to: &own)
    guard reader.skip(own.bytes) else { return nil }
    let content = try reader.snapshot()
    let output = try reader.snapshot()
    let rules = Dictionary(
      Catalogue.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let diagnostics = try reader.list { reader throws(CacheReader.Damaged) in
      try reader.diagnostic(rules: rules)
    }
    return Record(
      content: content, output: output, diagnostics: diagnostics, summary: try reader.summary())
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

  /// The bytes between an opening line and their own digest.
  private static func closed(_ body: [UInt8]) -> [UInt8] {
    opening + body + SHA256.hash(data: body)
  }

  private static func opened(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: opening), bytes.count >= opening.count + SHA256.byteCount else {
      return nil
    }
    let body = Array(bytes[opening.count..<bytes.count - SHA256.byteCount])
    return SHA256.hash(data: body).elementsEqual(bytes.suffix(SHA256.byteCount)) ? body : nil
  }
}
