/// Text to put in place of some bytes of a file.
struct Remedy: Hashable {
  /// The bytes to replace.
  let range: Range<Int>
  /// What to write there.
  let text: String

  /// The remedies that can be applied together, in the order of their places; of two that overlap the first
  /// is taken, and the other waits for the next run.
  static func compatible(_ remedies: [Remedy]) -> [Remedy] {
    var kept: [Remedy] = []
    let sorted = remedies.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for remedy in sorted {
      if let last = kept.last {
        // Two that end or begin at the same byte touch, and their order would be a guess.
        guard remedy.range.lowerBound > last.range.upperBound else { continue }
      }
      kept.append(remedy)
    }
    return kept
  }
}
