/// Finds in the source where the destinations of one block's links and images stand.
///
/// cmark's inline positions are often wrong, so they are not used: the block's source is read for
/// everything that could be a destination, and each link takes the next one that says the same.
struct InlineLocator {
  /// Something in the source that could be a destination: its bytes without brackets.
  private struct Candidate {
    let range: Range<Int>
    let isAutolink: Bool
  }

  /// The block's bytes.
  private(set) var block = 0..<0
  private var candidates: [Candidate] = []
  private var next = 0
  private var isRead = false
  private var cursor = 0
  private var failures = 0

  /// A link whose destination is not among this many candidates that follow is given up.
  private static let window = 32
  /// So many failed searches for text are allowed in a block, so that the time stays linear.
  private static let patience = 16

  /// Turns to another block.
  mutating func begin(_ block: Range<Int>) {
    self.block = block
    isRead = false
    next = 0
    cursor = block.lowerBound
    failures = 0
  }

  /// Where the destination that decodes to `text` stands, after those found before.
  mutating func destination(_ text: CmarkText, in source: [UInt8]) -> Range<Int>? {
    if !isRead { read(source) }
    var index = next
    while index < min(candidates.count, next + Self.window) {
      let candidate = candidates[index]
      index += 1
      let prefix = candidate.isAutolink && text.hasPrefix("mailto:") ? 7 : 0
      let same =
        Self.decodes(source, candidate.range, to: text, from: prefix)
        || prefix > 0 && Self.decodes(source, candidate.range, to: text, from: 0)
      if same {
        next = index
        cursor = max(cursor, candidate.range.upperBound)
        return candidate.range
      }
    }
    return nil
  }

  /// Where `text` stands as it is, after what was found before.
  mutating func verbatim(_ text: CmarkText, _ part: Range<Int>, in source: [UInt8]) -> Range<Int>? {
    guard failures < Self.patience, !part.isEmpty else { return nil }
    let first = text[part.lowerBound]
    var index = cursor
    while index + part.count <= block.upperBound {
      if source[index] == first, Self.equal(source, index, text, part) {
        let range = index..<index + part.count
        cursor = range.upperBound
        return range
      }
      index += 1
    }
    failures += 1
    return nil
  }

  private static func equal(
    _ source: [UInt8], _ start: Int, _ text: CmarkText, _ part: Range<Int>
  ) -> Bool {
    for index in 0..<part.count where source[start + index] != text[part.lowerBound + index] {
      return false
    }
    return true
  }

  /// Whether the bytes say the same as `text[start...]` once backslashes and entities are decoded; an
  /// entity is taken for any one or two characters.
  static func decodes(_ source: [UInt8], _ raw: Range<Int>, to text: CmarkText, from start: Int)
    -> Bool
  {
    var index = raw.lowerBound
    var other = start
    while index < raw.upperBound {
      let byte = source[index]
      if other < text.count && byte == text[other] && byte != 0x5C && byte != 0x26 {
        index += 1
        other += 1
        continue
      }
      guard byte == 0x5C || byte == 0x26 else { return false }
      if byte == 0x5C, index + 1 < raw.upperBound, source[index + 1].isASCIIPunctuation,
        other < text.count, source[index + 1] == text[other]
      {
        index += 2
        other += 1
        continue
      }
      if byte == 0x26, let end = entityEnd(source, index, raw.upperBound), other < text.count {
        index = end
        other = scalarEnd(text, other)
        if other < text.count, index < raw.upperBound, source[index] != text[other],
          source[index] != 0x26, source[index] != 0x5C
        {
          other = scalarEnd(text, other)
        }
        continue
      }
      guard other < text.count, byte == text[other] else { return false }
      index += 1
      other += 1
    }
    return other == text.count
  }

  private static func entityEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < min(end, start + 34) {
      if source[index] == 0x3B { return index > start + 1 ? index + 1 : nil }
      guard source[index].isASCIIAlphanumeric || source[index] == 0x23 else { return nil }
      index += 1
    }
    return nil
  }

  private static func scalarEnd(_ text: CmarkText, _ start: Int) -> Int {
    var end = start + 1
    while end < text.count && text[end].isUTF8Continuation { end += 1 }
    return end
  }

  private mutating func read(_ source: [UInt8]) {
    isRead = true
    candidates.removeAll(keepingCapacity: true)
    var scanner = DestinationScanner(source, block)
    while let found = scanner.next() {
      candidates.append(Candidate(range: found.range, isAutolink: found.isAutolink))
    }
  }
}
