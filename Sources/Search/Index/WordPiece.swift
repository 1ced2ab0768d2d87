/// The documents that have a word, or as many of them as fit one file.
struct WordPiece {
  /// Their number.
  private(set) var documents: UInt32 = 0
  /// The bytes of what will be written.
  private(set) var size: UInt32 = 0
  /// The last document, or -1.
  private var last: Int32 = -1

  /// Counts a document with an entry of so many bytes; the result is the gap in numbers before it.
  @inline(__always)
  mutating func add(_ document: Int, size: Int) -> Int {
    let gap = document &- Int(last) &- 1
    self.size &+= UInt32(truncatingIfNeeded: size &+ Numerals.length(gap))
    documents &+= 1
    last = Int32(truncatingIfNeeded: document)
    return gap
  }
}
