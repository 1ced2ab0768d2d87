import Basics
import Loading
import Model
import Search

/// The pages at the end of a cache, in pieces that are made and checked apart from each other: each is its length in
/// eight bytes, its digest, and its bytes. An empty one comes last.
enum PagePieces {
  /// Writes pages at the end of a file.
  static func write(
    _ pages: [CacheablePage<IndexedPage>], to file: borrowing NewFile, workers: Int
  ) async throws(NewFile.Failure) {
    for start in stride(from: 0, to: pages.count, by: pagesAtOnce) {
      let some = pages[start..<min(start + pagesAtOnce, pages.count)]
      let pieces = stride(from: some.startIndex, to: some.endIndex, by: pagesInPiece).map {
        some[$0..<min($0 + pagesInPiece, some.endIndex)]
      }
      let written = await concurrentMap(
        pieces, workers: workers, stride: 1, makeState: { CacheWriter() }
      ) { scratch, pages in
        var writer = CacheWriter()
        for page in pages { page.write(to: &writer, scratch: &scratch) { $1.write(to: &$0) } }
        return Self.head(of: writer.bytes) + writer.bytes
      }
      for piece in written { try file.write(piece) }
    }
    try file.write(head(of: []))
  }

  /// Where the pieces lie in `bytes`, which begin at `start`, or `nil` when one is not what it was.
  static func ranges(in bytes: [UInt8], from start: Int, workers: Int) async -> [Range<Int>]? {
    var pieces: [(digest: Digest, range: Range<Int>)] = []
    var reader = CacheReader(bytes, in: min(start, bytes.count)..<bytes.count)
    do throws(CacheReader.Damaged) {
      repeat {
        let length = try reader.word()
        pieces.append((try reader.digest(), try reader.range(of: Int(clamping: length))))
      } while pieces.last?.range.isEmpty == false
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
    let isWhole = await concurrentMap(pieces, workers: workers, stride: 1, makeState: {}) {
      Digest(of: bytes[$1.range]) == $1.digest
    }
    return isWhole.allSatisfy { $0 } ? pieces.map(\.range) : nil
  }

  private static func head(of bytes: [UInt8]) -> [UInt8] {
    var writer = CacheWriter()
    writer.write(word: UInt64(bytes.count))
    writer.write(Digest(of: bytes))
    return writer.bytes
  }

  /// About a quarter of a megabyte.
  private static let pagesInPiece = 32
  private static let pagesAtOnce = 8 * pagesInPiece
}
