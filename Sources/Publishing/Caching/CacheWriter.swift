import Content
import Diagnostics

/// Writes values one after the other, each in a form that tells its own length.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  mutating func write<Element>(
    _ list: some Collection<Element>, _ element: (inout Self, Element) -> Void
  ) {
    write(list.count)
    for value in list { element(&self, value) }
  }

  mutating func write(_ snapshot: FolderSnapshot) {
    write(UInt64(bitPattern: snapshot.time))
    write(snapshot.entries) { writer, entry in
      writer.write(entry.path)
      let identity = entry.identity
      writer.write(identity.device)
      writer.write(identity.number)
      writer.write(UInt64(identity.mode))
      writer.write(UInt64(bitPattern: identity.size))
      writer.write(UInt64(bitPattern: identity.modified))
      writer.write(UInt64(bitPattern: identity.changed))
    }
  }

  mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.rule.id)
    write(diagnostic.severity.rawValue)
    write(diagnostic.message)
    write(diagnostic.place)
    write(diagnostic.suggestion?.message)
    write(diagnostic.suggestion?.replacement)
    write(diagnostic.notes) { writer, note in
      writer.write(note.message)
      writer.write(note.place)
    }
  }

  private mutating func write(_ place: Diagnostic.Place) {
    write(place.path)
    write(place.range?.lowerBound ?? -1)
    write(place.range?.upperBound ?? -1)
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
