/// Finds in the source, one after the other, the pieces of text that a parser made of it.
///
/// cmark's positions of inlines are often wrong, so they are not used. What stands between two pieces of
/// text is markup and space; whoever walks the tree says where something else has to be passed over.
struct SourceCursor {
  private let source: [UInt8]
  private let end: Int
  /// Where the next piece is looked for.
  private(set) var place: Int
  private var failures = 0

  /// So many failed searches are allowed in a block, and so many bytes of a piece are compared, so that
  /// the time stays linear.
  private static let patience = 16
  private static let mostCompared = 64

  /// Begins in the bytes `block` of a source.
  init(_ source: [UInt8], _ block: Range<Int>) {
    self.source = source
    place = block.lowerBound
    end = block.upperBound
  }

  /// Where a piece of text stands, as it is or, with a backslash or a character reference in it, the
  /// longest part of it that is; goes on after that. Nothing, where the search is, when it is not there.
  mutating func find(_ piece: some Collection<UInt8>) -> Range<Int> {
    let bytes = Array(piece)
    if let found = first(bytes[...]) {
      place = found.upperBound
      return found
    }
    let parts = bytes.split { !$0.isASCIIAlphanumeric }
    guard let longest = parts.max(by: { $0.count < $1.count }), let found = first(longest) else {
      return place..<place
    }
    place = found.upperBound
    return found
  }

  /// Goes past `opening … closing`, when both are still to come. Gives the bytes with both.
  mutating func skip(from opening: StaticString, through closing: StaticString) -> Range<Int>? {
    let opening = opening.withUTF8Buffer { unsafe Array($0) }
    let closing = closing.withUTF8Buffer { unsafe Array($0) }
    guard let start = first(opening[...]) else { return nil }
    let former = place
    place = start.upperBound
    guard let stop = first(closing[...]) else {
      place = former
      return nil
    }
    place = stop.upperBound
    return start.lowerBound..<stop.upperBound
  }

  /// Goes past a code span: a run of backticks, and the next run of the same length.
  mutating func passCode() -> Range<Int> {
    let former = place
    guard let start = source[place..<end].firstIndex(of: 0x60) else { return place..<place }
    let length = run(at: start)
    place = start + length
    while place < end {
      let count = run(at: place)
      place += max(count, 1)
      if count == length { return start..<place }
    }
    place = former
    return place..<place
  }

  /// Goes past what follows the words of a link: `](address "title")`, `][label]`, `]` or `>`; only marks
  /// of emphasis may come before that.
  mutating func skipLinkEnd() {
    var next = place
    while next < end, [0x2A, 0x5F, 0x7E].contains(source[next]) { next += 1 }
    guard next < end else { return }
    if source[next] == 0x3E {
      place = next + 1
    } else if source[next] == 0x5D {
      place = next + 1
      guard place < end else { return }
      if source[place] == 0x28 {
        skipBracketed(0x28, 0x29)
      } else if source[place] == 0x5B {
        skipBracketed(0x5B, 0x5D)
      }
    }
  }

  /// Goes past an image: `![alt](address "title")`.
  mutating func skipImage() {
    guard let start = first([0x21, 0x5B]) else { return }
    place = start.lowerBound + 1
    skipBracketed(0x5B, 0x5D)
    place -= 1
    skipLinkEnd()
  }

  /// Goes past brackets with what they hold, brackets of the same kind too; quotes hide brackets in
  /// parentheses only.
  private mutating func skipBracketed(_ opening: UInt8, _ closing: UInt8) {
    var depth = 0
    var quote: UInt8?
    var next = place
    while next < end {
      let byte = source[next]
      next += 1
      if byte == 0x5C {
        next += 1
      } else if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22, opening == 0x28, depth > 0 {
        quote = byte
      } else if byte == opening {
        depth += 1
      } else if byte == closing {
        depth -= 1
        if depth == 0 {
          place = min(next, end)
          return
        }
      }
    }
  }

  private func run(at start: Int) -> Int {
    var stop = start
    while stop < end && source[stop] == 0x60 { stop += 1 }
    return stop - start
  }

  /// Where bytes stand next.
  private mutating func first(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let head = bytes.first, failures < Self.patience else { return nil }
    let compared = bytes.prefix(Self.mostCompared)
    var start = place
    while let next = source[start..<max(start, end)].firstIndex(of: head),
      next + bytes.count <= end
    {
      if source[next..<next + compared.count].elementsEqual(compared) {
        return next..<next + bytes.count
      }
      start = next + 1
    }
    failures += 1
    return nil
  }
}
