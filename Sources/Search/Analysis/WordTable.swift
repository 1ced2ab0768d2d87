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
    /// How many of its places are kept.
    var places: UInt16
    /// Its weight so far.
    var weight: Float
  }

  /// The words, in the order in which they first occur.
  private(set) var entries: [Entry] = []
  /// The words of the title, which comes first, stand below this place.
  static let titlePlaces = 32
  /// The words that people type who look for the document, which come after the title, all stand here.
  static let askedPlace = 39
  /// The folded bytes of the words.
  private(set) var arena = [UInt8](repeating: 0, count: 8_192)
  private var arenaEnd = 0
  /// Every place that is kept with the number of its word, in the order of the text.
  private var uses: [(word: UInt32, place: UInt32)] = []

  /// By slot the upper 40 bits of a hash and the number of the entry from 1; 0 where the slot is free. The bits
  /// kept tell the words of a document apart.
  private var slots = [UInt64](repeating: 0, count: Self.slotCount)
  private static let slotCount = 1_024
  private static let numberMask: UInt64 = (1 << 24) - 1
  private static let hashMask: UInt64 = ~((1 << 24) - 1)
  private var place = 0
  private var weight: Float = 0
  private var keepsPlaces = true
  private var step = 1

  /// Forgets the words of the document before.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    uses.removeAll(keepingCapacity: true)
    arenaEnd = 0
    if slots.count > 4 * Self.slotCount {
      slots = [UInt64](repeating: 0, count: Self.slotCount)
    } else {
      for index in slots.indices { slots[index] = 0 }
    }
    place = 0
  }

  /// The places of all words, each word's after those of the word before.
  func placesByWord(into sorted: inout [UInt32]) {
    var next: [Int] = []
    next.reserveCapacity(entries.count)
    var total = 0
    for entry in entries {
      next.append(total)
      total += Int(entry.places)
    }
    if sorted.count < total { sorted += [UInt32](repeating: 0, count: total - sorted.count) }
    for use in uses {
      sorted[next[Int(use.word)]] = use.place
      next[Int(use.word)] += 1
    }
  }

  /// The words that follow stand in a field where each counts `weight`.
  mutating func beginField(weight: Float, keepsPlaces: Bool = true) {
    self.weight = weight
    self.keepsPlaces = keepsPlaces
    step = 1
    if place > 0 { place = max(Self.askedPlace + 1, place + 8) }
  }

  /// The words that follow are what people type, each of which counts `weight`.
  mutating func beginAsked(weight: Float) {
    beginField(weight: weight)
    place = max(place, Self.askedPlace)
    step = 0
  }

  @inline(__always)
  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) {
    note(source, range, hash: hash, at: place)
    place &+= step
  }

  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int) {
    note(source, 0..<source.count, hash: hash, at: max(place - back * step, 0))
  }

  /// Takes the key of a name by which the whole document is known.
  mutating func note(name key: [UInt8]) {
    note(key, 0..<key.count, hash: WordHash.hash(key), at: 0)
  }

  /// Where the next word will stand.
  var nextPlace: Int { place }

  mutating func endBlock() {
    // A phrase does not go on from one paragraph to the next.
    if place > 0 { place &+= 2 }
  }

  @inline(__always)
  private mutating func note(_ source: [UInt8], _ range: Range<Int>, hash: UInt64, at place: Int) {
    let mask = slots.count &- 1
    let wanted = hash & Self.hashMask
    var slot = Self.slot(hash, mask)
    while true {
      let found = slots[slot]
      if found == 0 {
        return insert(source, range, hash: hash, slot: slot, at: place)
      }
      if found & Self.hashMask == wanted {
        return count(Int(truncatingIfNeeded: found & Self.numberMask) &- 1, at: place)
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }

  /// Counts a word once more.
  @inline(__always)
  private mutating func count(_ id: Int, at place: Int) {
    if Self.add(weight, to: &entries[id], keepsPlace: keepsPlaces) {
      uses.append((UInt32(truncatingIfNeeded: id), UInt32(truncatingIfNeeded: place)))
    }
  }

  /// Counts a word; the result is whether its place is kept.
  @inline(__always)
  private static func add(_ weight: Float, to entry: inout Entry, keepsPlace: Bool) -> Bool {
    entry.weight += weight
    if !keepsPlace || entry.places >= Weighting.places { return false }
    entry.places &+= 1
    return true
  }

  @inline(never)
  private mutating func insert(
    _ source: [UInt8], _ range: Range<Int>, hash: UInt64, slot: Int, at place: Int
  ) {
    let id = entries.count
    slots[slot] = hash & Self.hashMask | UInt64(id + 1)
    entries.append(
      Entry(
        hash: hash, start: UInt32(arenaEnd), length: UInt8(range.count), places: 0, weight: 0))
    keep(source, range)
    if entries.count * 2 > slots.count { grow() }
    count(id, at: place)
  }

  /// Copies a word to the arena in lower case.
  private mutating func keep(_ source: [UInt8], _ range: Range<Int>) {
    if arenaEnd + range.count > arena.count { arena += [UInt8](repeating: 0, count: arena.count) }
    Self.copy(source, range, to: arenaEnd, of: &arena)
    arenaEnd += range.count
  }

  private static func copy(
    _ source: [UInt8], _ range: Range<Int>, to place: Int, of arena: inout [UInt8]
  ) {
    let source = source.span
    var output = arena.mutableSpan
    for offset in 0..<range.count {
      let byte = source[range.lowerBound &+ offset]
      output[place &+ offset] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
  }

  private mutating func grow() {
    let before = slots
    slots = [UInt64](repeating: 0, count: before.count * 2)
    let mask = slots.count - 1
    for kept in before where kept != 0 {
      let hash = entries[Int(kept & Self.numberMask) - 1].hash
      var slot = Self.slot(hash, mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = kept
    }
  }
}
