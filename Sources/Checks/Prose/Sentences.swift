/// Finds where sentences end in a run of words.
enum Sentences {
  /// A sentence, as its words by number.
  struct Sentence: Equatable {
    let words: Range<Int>
    /// Whether it ends in a full stop, a question mark or an exclamation mark.
    let hasMark: Bool
  }

  /// The sentences of a block of text, whose words come with the marks round them.
  static func of(_ words: [ArraySlice<UInt8>]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    for (number, word) in words.enumerated() {
      let next = number + 1 < words.count ? words[number + 1].first : nil
      guard ends(with: word, before: next) else { continue }
      sentences.append(Sentence(words: start..<number + 1, hasMark: true))
      start = number + 1
    }
    if start < words.count {
      sentences.append(Sentence(words: start..<words.count, hasMark: false))
    }
    return sentences
  }

  /// Whether what stands between two spaces has a letter or a digit in it.
  static func isWord(_ token: ArraySlice<UInt8>) -> Bool {
    token.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      // Letters with accents; 0xE2 begins dashes and quotes.
      case 0xC3...0xDF: true
      default: false
      }
    }
  }

  /// Whether a sentence ends with a word: at a full stop, question or exclamation mark, unless an
  /// abbreviation has it or the next word goes on in a small letter.
  private static func ends(with word: ArraySlice<UInt8>, before next: UInt8?) -> Bool {
    let bare = withoutClosingQuotes(word)
    guard let mark = bare.last, mark == 0x2E || mark == 0x3F || mark == 0x21 else { return false }
    if let next, (0x61...0x7A).contains(next) { return false }
    return next == nil || mark != 0x2E || !isAbbreviation(bare.dropLast())
  }

  private static func withoutClosingQuotes(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = token
    while let last = rest.last {
      if [0x22, 0x27, 0x29, 0x5D, 0x2A].contains(last) {
        rest = rest.dropLast()
      } else if rest.count > 3, rest.suffix(3).starts(with: [0xE2, 0x80]),
        last == 0x99 || last == 0x9D
      {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    return rest
  }

  /// Words before which a full stop ends nothing: titles, and what stands before a number or a name.
  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "p", "pp", "vol", "ed", "eds", "cf",
      "e.g",
      "i.e", "vs", "c", "ca", "approx", "fig", "para", "s", "art", "ch",
    ].map { Array($0.utf8) })

  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let opened = word.drop { [0x22, 0x27, 0x28, 0x5B].contains($0) }
    // A single capital is an initial, but for 'I'.
    if opened.count == 1, let letter = opened.first, (0x41...0x5A).contains(letter) {
      return letter != 0x49
    }
    return abbreviations.contains(opened.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }
}
