/// The words of the hub and how often each comes: about as uneven as in English.
struct Vocabulary {
  /// Words in falling order of frequency, each in bytes.
  let words: [[UInt8]]
  private let cumulative: [UInt64]
  private let guide: [Int32]

  /// How many different words there are.
  static let size = 40_000
  private static let guideBits: UInt64 = 14

  init(seed: UInt64) {
    var random = RandomStream(seed: seed, purpose: 1 << 60)
    var known: Set<String> = []
    var words: [[UInt8]] = []
    for word in CommonWords.english + CommonWords.practice where known.insert(word).inserted {
      words.append(Array(word.utf8))
    }
    while words.count < Self.size {
      let word = Syllables.word(rank: words.count, from: &random)
      if word.utf8.count > 2 && known.insert(word).inserted { words.append(Array(word.utf8)) }
    }
    self.words = words

    // Zipf's law as Mandelbrot amended it, in whole numbers: weight 1 / (rank + 2.7).
    var total: UInt64 = 0
    cumulative = words.indices.map { rank in
      total += (10 << 32) / UInt64(10 * rank + 37)
      return total
    }
    var next = 0
    guide = (0..<(1 << Self.guideBits)).map { [cumulative] slot in
      while cumulative[next] <= (total >> Self.guideBits) * UInt64(slot) { next += 1 }
      return Int32(next)
    }
  }

  /// Draws a word by its frequency.
  func draw(from random: inout RandomStream) -> Int {
    let total = cumulative[cumulative.count - 1]
    let target = random.next().multipliedFullWidth(by: total).high
    var index = Int(guide[min(Int(target / (total >> Self.guideBits)), guide.count - 1)])
    while cumulative[index] <= target { index += 1 }
    return index
  }

  /// Draws a word that says something: none of the most frequent.
  func drawContent(from random: inout RandomStream) -> Int {
    while true {
      let index = draw(from: &random)
      if index >= 120 && words[index].count >= 4 { return index }
    }
  }
}
