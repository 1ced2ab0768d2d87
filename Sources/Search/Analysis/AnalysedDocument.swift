/// What is left of a document after its analysis: a few kilobytes, without its text.
public struct AnalysedDocument: Sendable, Hashable {
  /// The path from the root of the hub with its anchor.
  public let address: String
  /// What sort of thing it is, in words for the reader.
  let label: String
  /// How many words the title has, without those that a query leaves out.
  let titleLength: UInt8
  /// The part of the record that does not depend on other documents: members of an array in script.
  let record: [UInt8]
  /// What it is filed under.
  let facets: [SearchDocument.Facet]
  /// Where the words of each section end, in four bytes each, then the words by section: the lengths
  /// of word and entry, the folded word without the letter of its section, the entry as it is written.
  let words: [UInt8]
}

extension AnalysedDocument {
  /// The bytes before the words: where each section ends, the least byte first.
  static let headerSize = 4 * Section.count

  /// Where the words of a section lie in the bytes of all words.
  @inline(__always)
  static func range(of section: Int, in words: Span<UInt8>) -> Range<Int> {
    let start = section == 0 ? headerSize : end(of: section &- 1, in: words)
    return start..<end(of: section, in: words)
  }

  /// Writes the lengths of a word and its entry: in one byte where both are below 16, else in three.
  @inline(__always)
  static func writeLengths(
    _ word: Int, _ entry: Int, to output: inout MutableSpan<UInt8>, at place: Int
  ) -> Int {
    if word < 16 && entry < 16 {
      output[place] = UInt8(truncatingIfNeeded: word &<< 4 | entry)
      return place &+ 1
    }
    // No entry is empty, so a zero is free to say that lengths follow.
    output[place] = 0
    output[place &+ 1] = UInt8(truncatingIfNeeded: word)
    output[place &+ 2] = UInt8(truncatingIfNeeded: entry)
    return place &+ 3
  }

  /// The lengths of a word and its entry, and the place after them.
  @inline(__always)
  static func lengths(_ words: Span<UInt8>, at place: Int) -> (word: Int, entry: Int, next: Int) {
    let both = Int(words[place])
    if both != 0 { return (both &>> 4, both & 15, place &+ 1) }
    return (Int(words[place &+ 1]), Int(words[place &+ 2]), place &+ 3)
  }

  @inline(__always)
  private static func end(of section: Int, in words: Span<UInt8>) -> Int {
    let place = section &* 4
    return Int(words[place]) | Int(words[place &+ 1]) << 8 | Int(words[place &+ 2]) << 16
      | Int(words[place &+ 3]) << 24
  }

  /// The order of documents in an index: by address, then by what is shown.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.address != right.address { return left.address < right.address }
    return left.record.lexicographicallyPrecedes(right.record)
  }
}
