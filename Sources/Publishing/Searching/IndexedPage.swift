import Basics
import Search

/// What the search index keeps of a page, and what that shows of the registers.
struct IndexedPage: Sendable {
  let document: AnalysedDocument
  /// What the page's facts asked of the registers.
  let asked: [RecordDigests.Name]
  /// The digest of the answers.
  let records: Digest
}

extension IndexedPage {
  /// A page that was kept.
  init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    asked = try reader.list { reader throws(CacheReader.Damaged) in
      guard let kind = Question.Kind(rawValue: UInt8(truncatingIfNeeded: try reader.unsigned()))
      else { throw CacheReader.Damaged() }
      return RecordDigests.Name(kind: kind, key: try reader.text())
    }
    records = try reader.digest()
    document = try AnalysedDocument(from: &reader)
  }

  /// Writes the page as it is kept.
  func write(to writer: inout CacheWriter) {
    writer.write(asked) { writer, name in
      writer.write(UInt64(name.kind.rawValue))
      writer.write(name.key)
    }
    writer.write(records)
    document.write(to: &writer)
  }
}
