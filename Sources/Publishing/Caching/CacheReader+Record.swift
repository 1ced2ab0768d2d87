import Basics
import Loading
import Model
import Search

extension CacheReader {
  mutating func snapshot() throws(Damaged) -> FolderSnapshot {
    let time = try signed()
    let entries = try list { reader throws(Damaged) in
      FolderSnapshot.Entry(try reader.text(), try reader.identity())
    }
    return FolderSnapshot(entries, time: time)
  }

  mutating func writtenFile() throws(Damaged) -> WrittenFile {
    let entry = Manifest.Entry(
      path: try text(), size: try number(), digest: try digest(), source: try optionalText())
    return WrittenFile(entry: entry, inputs: try flag() ? try digest() : nil)
  }

  mutating func writtenPart() throws(Damaged) -> WrittenPart {
    WrittenPart(
      inputs: try digest(), part: try SearchPart(from: &self),
      paths: try list { reader throws(Damaged) in try reader.text() })
  }

  mutating func summary() throws(Damaged) -> Summary {
    let pages = try list { reader throws(Damaged) in
      (kind: try reader.text(), count: try reader.number())
    }
    return Summary(
      pages: pages, links: try number(), files: try number(), bytes: try number())
  }
}
