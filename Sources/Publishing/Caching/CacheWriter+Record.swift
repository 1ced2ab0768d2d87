import Basics
import Loading
import Model
import Search

// What a build leaves to be remembered, but for its pages.
extension CacheWriter {
  mutating func write(_ snapshot: FolderSnapshot) {
    write(snapshot.time)
    write(snapshot.entries) { writer, entry in
      writer.write(entry.path)
      writer.write(entry.identity)
    }
  }

  mutating func write(_ file: WrittenFile) {
    write(file.entry.path)
    write(file.entry.size)
    write(file.entry.digest)
    write(file.entry.source)
    write(file.inputs != nil)
    if let inputs = file.inputs { write(inputs) }
  }

  mutating func write(_ part: WrittenPart) {
    write(part.inputs)
    part.part.write(to: &self)
    write(part.paths) { $0.write($1) }
  }

  mutating func write(_ summary: Summary) {
    write(summary.pages) { writer, entry in
      writer.write(entry.kind)
      writer.write(entry.count)
    }
    write(summary.links)
    write(summary.files)
    write(summary.bytes)
  }
}
