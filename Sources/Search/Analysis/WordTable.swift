/// The words of one document with their weights and places; used again for the next.
struct WordTable: WordSink {
  /// A word of the document.
  struct Entry {
    /// The hash, by which a word is known within a document.
    var hash: UInt64
    /// Where its folded bytes start in the arena.
    var start: UInt32
    /// Their number.
    var length: UInt8
    /// Whether it is a stop word, which counts in titles only.
    var isStop: Bool
    /// How many of its places are kept.
    var places: UInt8
    /// Its weight so far.
    var weight: Float
  }

  /// The words, in the order in which they first occur.
  private(set) var entries: [Entry] = []
  /// The folded bytes of the words.
  private(set) var arena: [UInt8] = []
  /// Six places for each word.
  private(set) var places: [UInt32] = []

  private var slots = [UInt32](repeating: 0, count: 1_024)
  private let stopWords: StopWords
  private var place = 0
  private var weight: Float = 0
  private var isTitle = false

  /// An empty table for a language.
  init(language: String) {
    stopWords = StopWords(language: language)
  }

  /// Forgets the words of the document before.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    arena.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
    place = 0
  }

  /// The words that follow stand in a field where each counts `weight`; in the title they are known
  /// by places below 32.
  mutating func beginField(weight: Float, isTitle: Bool = false) {
    self.weight = weight
    self.isTitle = isTitle
    if place > 0 { place = max(40, place + 8) }
  }

  @inline(__always)
  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) {
    note(source, range, hash: hash, at: place)
    place &+= 1
  }

  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int) {
    note(source, 0..<source.count, hash: hash, at: max(place - back, 0))
  }

  mutating func endBlock() {
    // A phrase does not go on from one paragraph to the next.
    if place > 0 { place &+= 2 }
  }

  @inline(__always)
  private mutating func note(_ source: [UInt8], _ range: Range<Int>, hash: UInt64, at place: Int) {
    let id = find(source, range, hash: hash)
    if entries[id].isStop && !isTitle { return }
    entries[id].weight += weight
    let kept = Int(entries[id].places)
    if kept < Weighting.places {
      places[id &* Weighting.places &+ kept] = UInt32(truncatingIfNeeded: place)
      entries[id].places = UInt8(truncatingIfNeeded: kept &+ 1)
    }
  }

  @inline(__always)
  private mutating func find(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = WordHash.slot(hash, mask: mask)
    while true {
      let id = Int(slots[slot])
      if id == 0 { return insert(source, range, hash: hash, slot: slot) }
      if entries[id &- 1].hash == hash { return id &- 1 }
      slot = (slot &+ 1) & mask
    }
  }

  private mutating func insert(
    _ source: [UInt8], _ range: Range<Int>, hash: UInt64, slot: Int
  ) -> Int {
    let id = entries.count
    slots[slot] = UInt32(id + 1)
    entries.append(
      Entry(
        hash: hash, start: UInt32(arena.count), length: UInt8(range.count),
        isStop: stopWords.contains(hash), places: 0, weight: 0))
    for index in range {
      let byte = source[index]
      arena.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    for _ in 0..<Weighting.places { places.append(0) }
    if entries.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (id, entry) in entries.enumerated() {
      var slot = WordHash.slot(entry.hash, mask: mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(id + 1)
    }
  }
}
