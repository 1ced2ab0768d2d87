/// Makes words that look like English and are not.
enum Syllables {
  private static let onsets = [
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "ch", "cl",
    "cr",
    "dr", "fl", "gr", "pl", "pr", "qu", "sh", "sl", "sp", "st", "th", "tr", "",
  ]
  private static let nuclei = [
    "a", "e", "i", "o", "u", "a", "e", "i", "o", "a", "e", "i", "o", "ea", "ou",
  ]
  private static let codas = [
    "", "", "", "", "", "", "", "n", "r", "l", "s", "m", "d", "nd", "st",
  ]
  private static let endings = [
    "", "", "", "", "", "", "s", "s", "ed", "ing", "er", "ion", "ly", "ment", "ness", "al", "able",
  ]

  /// A word of some syllables with, at times, an ending that a stemmer knows. Rare words are longer, as
  /// they are in English.
  static func word(rank: Int, from random: inout RandomStream) -> String {
    var word = ""
    let counts = rank < 4_000 ? [1, 2, 2] : [2, 2, 3]
    for _ in 0..<random.pick(counts) {
      word += random.pick(onsets)
      word += random.pick(nuclei)
      word += random.pick(codas)
    }
    return word + random.pick(endings)
  }
}
