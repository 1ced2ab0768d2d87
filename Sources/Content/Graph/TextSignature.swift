/// The words of a page that may tell it from others: hashes with how often each occurs.
package struct TextSignature: Sendable {
  /// A word and how often it occurs.
  struct Word: Sendable {
    let hash: UInt32
    let count: UInt16
  }

  /// At most ``limit`` words, the most frequent first, then by hash.
  let words: [Word]

  /// More words than this cost memory and change no list that a reader would notice.
  static let limit = 40

  /// The signature of plain text; words of fewer than five letters are left out, since nearly all that
  /// say nothing in English are shorter.
  package init(of text: [UInt8]) {
    var counts = WordCounts(expecting: text.count / 24)
    var hash: UInt32 = Self.seed
    var length = 0
    for byte in text {
      let lower = byte | 0x20
      if (0x61...0x7A).contains(lower) || byte >= 0x80 {
        hash = (hash ^ UInt32(lower)) &* Self.prime
        length += 1
        continue
      }
      if length >= 5 { counts.add(hash) }
      hash = Self.seed
      length = 0
    }
    if length >= 5 { counts.add(hash) }
    words = counts.most(Self.limit)
  }

  // FNV-1a.
  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619
}

/// Counts hashes in a table of open addresses.
private struct WordCounts {
  private var hashes: [UInt32]
  private var counts: [UInt16]
  private var used = 0
  private var mask: Int

  /// In a table that is at most half full, no honest page comes near it.
  private static let mostSteps = 256

  init(expecting number: Int) {
    var size = 64
    while size < number * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    counts = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func add(_ hash: UInt32) {
    var slot = Int(hash) & mask
    var steps = 0
    while counts[slot] != 0 {
      if hashes[slot] == hash {
        if counts[slot] < .max { counts[slot] += 1 }
        return
      }
      slot = (slot + 1) & mask
      steps += 1
      // Words can be made up so that all want the same slots; those that come late are let go.
      if steps > Self.mostSteps { return }
    }
    hashes[slot] = hash
    counts[slot] = 1
    used += 1
    if used * 2 > hashes.count { grow() }
  }

  private mutating func grow() {
    let old = zip(hashes, counts).filter { $0.1 > 0 }
    self = WordCounts(expecting: hashes.count)
    for (hash, count) in old {
      var slot = Int(hash) & mask
      while counts[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      counts[slot] = count
    }
    used = old.count
  }

  func most(_ limit: Int) -> [TextSignature.Word] {
    var words: [TextSignature.Word] = []
    words.reserveCapacity(used)
    for slot in counts.indices where counts[slot] > 0 {
      words.append(TextSignature.Word(hash: hashes[slot], count: counts[slot]))
    }
    words.sort { ($1.count, $0.hash) < ($0.count, $1.hash) }
    return Array(words.prefix(limit))
  }
}
