/// A stream of numbers that is the same on every machine (SplitMix64).
struct RandomStream: RandomNumberGenerator {
  private var state: UInt64

  /// The stream of a seed for a purpose, such as one page: streams of neighbours are unrelated.
  init(seed: UInt64, purpose: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
    state = next() ^ (purpose &* 0xD1B5_4A32_D192_ED03)
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`, which is more than 0.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something happens that does so `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the items, of which there is at least one.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[below(items.count)]
  }

  /// `count` different numbers below `bound`, in the order in which they were drawn; fewer when there
  /// are not as many.
  mutating func distinct(_ count: Int, below bound: Int) -> [Int] {
    var drawn: [Int] = []
    while drawn.count < min(count, bound) {
      let number = below(bound)
      if !drawn.contains(number) { drawn.append(number) }
    }
    return drawn
  }
}
