/// Writes values one after the other, each in a form that tells its own length.
package struct CacheWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  package init() {}

  /// Forgets what was written, and keeps the memory for more.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A number in seven bits a byte, the lowest first (LEB128): small ones are many.
  package mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number whose sign is its lowest bit, so that those just below zero are short, too.
  package mutating func write(_ number: Int64) {
    write(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  package mutating func write(_ number: Int) { write(Int64(number)) }

  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  package mutating func write(_ content: ArraySlice<UInt8>) {
    write(content.count)
    bytes.append(contentsOf: content)
  }

  /// A number in eight bytes, the lowest first.
  package mutating func write(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  package mutating func write(_ digest: Digest) {
    write(word: digest.words.0)
    write(word: digest.words.1)
    write(word: digest.words.2)
    write(word: digest.words.3)
  }

  package mutating func write<Element>(
    _ list: some Collection<Element>, _ element: (inout Self, Element) -> Void
  ) {
    write(list.count)
    for value in list { element(&self, value) }
  }

  package mutating func write(_ identity: FileIdentity) {
    write(identity.device)
    write(identity.number)
    write(UInt64(identity.mode))
    write(identity.size)
    write(identity.modified)
    write(identity.changed)
  }
}
