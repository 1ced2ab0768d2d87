/// Numbers words by the 64 bits of their hash.
///
/// Among a million words the odds of two with the same hash are one in thirty million, and all that
/// comes of it is that one finds the other's pages.
struct WordNumbers {
  /// A word, with what has been counted of its last piece.
  struct Word {
    /// The hash.
    let hash: UInt64
    /// Where its bytes start in the arena.
    let start: UInt32
    /// Their number.
    let length: UInt32
    /// The last piece so far.
    var piece = WordPiece()
  }

  /// The words in the order in which they were met.
  var words: [Word] = []
  private var arena: [UInt8] = []
  private var slots = [UInt32](repeating: 0, count: 4_096)
  private let letter: UInt8?
  private let seed: UInt64

  /// No words yet; all that follow begin with `letter`, which their bytes leave out.
  init(letter: UInt8?) {
    self.letter = letter
    seed = letter.map { WordHash.adding($0, to: WordHash.seed) } ?? WordHash.seed
  }

  /// The bytes of a word.
  func bytes(of word: Int) -> ArraySlice<UInt8> {
    let start = Int(words[word].start)
    return arena[start..<(start + Int(words[word].length))]
  }

  /// The number of the word whose bytes, but for the letter, `source` has in `range`.
  @inline(__always)
  mutating func number(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = seed
    for place in range { hash = WordHash.adding(source[place], to: hash) }
    let mask = slots.count &- 1
    var slot = WordHash.slot(hash, mask: mask)
    while true {
      let word = Int(slots[slot])
      if word == 0 { return insert(source, range, hash: hash, slot: slot) }
      if words[word &- 1].hash == hash { return word &- 1 }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func insert(
    _ source: Span<UInt8>, _ range: Range<Int>, hash: UInt64, slot: Int
  ) -> Int {
    let word = words.count
    let start = arena.count
    if let letter { arena.append(letter) }
    for index in range { arena.append(source[index]) }
    words.append(
      Word(hash: hash, start: UInt32(start), length: UInt32(arena.count - start)))
    slots[slot] = UInt32(word + 1)
    if words.count * 2 > slots.count { grow() }
    return word
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, word) in words.enumerated() {
      var slot = WordHash.slot(word.hash, mask: mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
