/// A text in lower case as numbers that are quick to compare, in a buffer that is used again.
struct FoldedText {
  /// The characters (Unicode scalars) in lower case, of long texts those at the beginning.
  private(set) var letters: [UInt32] = []
  /// Whether the text was longer.
  private(set) var isCut = false
  /// A bit for each kind of character that occurs.
  private var kinds: UInt64 = 0

  /// Longer texts are compared by their beginnings, so that a message never costs more than a moment.
  private static let longest = 200

  /// Takes another text.
  mutating func read(_ text: String) {
    letters.removeAll(keepingCapacity: true)
    kinds = 0
    isCut = false
    for scalar in text.unicodeScalars {
      if letters.count == Self.longest {
        isCut = true
        return
      }
      if scalar.isASCII {
        add((0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower.value) }
      }
    }
  }

  private mutating func add(_ letter: UInt32) {
    letters.append(letter)
    kinds |= 1 << UInt64(letter & 63)
  }

  /// The digits in their order.
  var digits: [UInt32] { letters.filter { (0x30...0x39).contains($0) } }

  /// Whether the text is certainly more than `limit` edits from another, which is quick to tell for most:
  /// an edit changes the length by one at most, and the kinds of characters by two.
  func isFurther(than limit: Int, from other: FoldedText) -> Bool {
    abs(letters.count - other.letters.count) > limit
      || (kinds ^ other.kinds).nonzeroBitCount > 2 * limit
  }
}
