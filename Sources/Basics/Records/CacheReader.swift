/// Reads what a ``CacheWriter`` wrote. What is not as it should be ends the reading; nothing in the bytes can
/// make it take more memory than they have.
package struct CacheReader {
  /// The bytes are not those of a cache.
  package struct Damaged: Error {
    package init() {}
  }

  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// A reader of all of `bytes`, or of those in a range of them.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    place = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Whether everything has been read.
  package var isAtEnd: Bool { place == end }

  /// Passes over bytes that are expected next; gives whether they are there.
  package mutating func skip(_ expected: [UInt8]) -> Bool {
    guard bytes[place..<end].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  package mutating func unsigned() throws(Damaged) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < end else { throw Damaged() }
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw Damaged()
  }

  package mutating func signed() throws(Damaged) -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  package mutating func number() throws(Damaged) -> Int { Int(truncatingIfNeeded: try signed()) }

  package mutating func flag() throws(Damaged) -> Bool {
    guard place < end, bytes[place] < 2 else { throw Damaged() }
    place += 1
    return bytes[place - 1] == 1
  }

  /// The range of bytes whose number is written first; they are passed over.
  package mutating func range() throws(Damaged) -> Range<Int> {
    try range(of: try number())
  }

  /// The range of the next `length` bytes, which are passed over.
  package mutating func range(of length: Int) throws(Damaged) -> Range<Int> {
    guard length >= 0, length <= end - place else { throw Damaged() }
    place += length
    return place - length..<place
  }

  package mutating func content() throws(Damaged) -> [UInt8] { Array(bytes[try range()]) }

  package mutating func text() throws(Damaged) -> String {
    let range = try range()
    guard let text = try? UTF8Span(validating: bytes.span.extracting(range)) else {
      throw Damaged()
    }
    return String(copying: text)
  }

  package mutating func optionalText() throws(Damaged) -> String? {
    try flag() ? try text() : nil
  }

  package mutating func digest() throws(Damaged) -> Digest {
    Digest(words: (try word(), try word(), try word(), try word()))
  }

  /// A number in eight bytes.
  package mutating func word() throws(Damaged) -> UInt64 {
    guard end - place >= 8 else { throw Damaged() }
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    place += 8
    return word
  }

  package mutating func list<Element>(
    _ element: (inout Self) throws(Damaged) -> Element
  ) throws(Damaged) -> [Element] {
    let count = try number()
    // No element takes less than a byte.
    guard count >= 0, count <= end - place else { throw Damaged() }
    var list: [Element] = []
    // Elements may be larger than what they are read from.
    list.reserveCapacity(min(count, 4096))
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }

  package mutating func identity() throws(Damaged) -> FileIdentity {
    FileIdentity(
      device: try unsigned(), number: try unsigned(),
      mode: UInt32(truncatingIfNeeded: try unsigned()), size: try signed(),
      modified: try signed(), changed: try signed())
  }
}
