extension TextSignature {
  /// Makes signatures one after the other in the same memory.
  package struct Counter {
    /// A slot of a table of open addresses; it is free unless its stamp is that of the text at work, so that
    /// nothing needs to be cleared between two texts.
    private struct Slot {
      var stamp: UInt32 = 0
      var hash: UInt32 = 0
      var count: UInt16 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 2048)
    private var stamp: UInt32 = 0
    /// The slots that the text at work has taken.
    private var taken: [UInt32] = []
    private var ties: [UInt32] = []
    /// How many words occur once, twice and so on; the last counts all that occur more often.
    private var frequencies = [Int](repeating: 0, count: 64)

    /// In a table that is at most half full, no honest page comes near it.
    private static let mostSteps = 256

    // FNV-1a.
    private static let seed: UInt32 = 2_166_136_261
    private static let prime: UInt32 = 16_777_619

    /// Working memory without anything in it.
    package init() {}

    /// The signature of plain text; words of fewer than five letters are left out, since nearly all that say
    /// nothing in English are shorter.
    package mutating func signature(of text: [UInt8]) -> TextSignature {
      begin()
      var hash = Self.seed
      var length = 0
      for byte in text {
        let lower = byte | 0x20
        if (0x61...0x7A).contains(lower) || byte >= 0x80 {
          hash = (hash ^ UInt32(lower)) &* Self.prime
          length &+= 1
          continue
        }
        if length >= 5 { add(hash) }
        hash = Self.seed
        length = 0
      }
      if length >= 5 { add(hash) }
      return TextSignature(words: most())
    }

    private mutating func begin() {
      taken.removeAll(keepingCapacity: true)
      if stamp == .max {
        for index in slots.indices { slots[index].stamp = 0 }
        stamp = 0
      }
      stamp += 1
    }

    private mutating func add(_ hash: UInt32) {
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: hash) & mask
      var steps = 0
      while slots[place].stamp == stamp {
        if slots[place].hash == hash {
          if slots[place].count < .max { slots[place].count &+= 1 }
          return
        }
        place = (place &+ 1) & mask
        steps &+= 1
        // Words can be made up so that all want the same slots; those that come late are let go.
        if steps > Self.mostSteps { return }
      }
      slots[place] = Slot(stamp: stamp, hash: hash, count: 1)
      taken.append(UInt32(truncatingIfNeeded: place))
      if taken.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
      let old = taken.map { slots[Int($0)] }
      slots = Array(repeating: Slot(), count: slots.count * 2)
      taken.removeAll(keepingCapacity: true)
      let mask = slots.count - 1
      for slot in old {
        var place = Int(slot.hash) & mask
        while slots[place].stamp == stamp { place = (place + 1) & mask }
        slots[place] = slot
        taken.append(UInt32(place))
      }
    }

    /// The most frequent words; of those that occur as often as the last that is kept, the ones with the
    /// smallest hashes, so that the order of a text does not matter.
    private mutating func most() -> [Word] {
      let rarest = lowestFrequency(of: TextSignature.limit)
      var words: [Word] = []
      words.reserveCapacity(min(taken.count, TextSignature.limit))
      ties.removeAll(keepingCapacity: true)
      for place in taken {
        let slot = slots[Int(place)]
        if slot.count > rarest {
          words.append(Word(hash: slot.hash, count: slot.count))
        } else if slot.count == rarest {
          ties.append(slot.hash)
        }
      }
      if words.count > TextSignature.limit {
        words.sort { ($1.count, $0.hash) < ($0.count, $1.hash) }
        words.removeSubrange(TextSignature.limit...)
      }
      let room = min(TextSignature.limit - words.count, ties.count)
      for hash in Self.smallest(room, of: ties) { words.append(Word(hash: hash, count: rarest)) }
      return words
    }

    /// The `wanted` smallest of some hashes. They are spread evenly, so that it is known about where the
    /// last of them will be, and few have to be put in order.
    private static func smallest(_ wanted: Int, of hashes: [UInt32]) -> ArraySlice<UInt32> {
      let share = UInt64(wanted * 3 / 2 + 8) << 32 / UInt64(hashes.count + 1)
      let likely = hashes.filter { $0 <= share }
      return (likely.count < wanted ? hashes : likely).sorted().prefix(wanted)
    }

    /// How often the `wanted` most frequent words occur at least.
    private mutating func lowestFrequency(of wanted: Int) -> UInt16 {
      for index in frequencies.indices { frequencies[index] = 0 }
      let last = frequencies.count - 1
      for place in taken { frequencies[min(Int(slots[Int(place)].count), last)] &+= 1 }
      var found = 0
      for frequency in stride(from: last, through: 1, by: -1) {
        found += frequencies[frequency]
        if found >= wanted { return UInt16(frequency) }
      }
      return 1
    }
  }
}
