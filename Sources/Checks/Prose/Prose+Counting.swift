extension Prose {
  /// A block without a mark at its end counts as a sentence only from this many words on: headings, cells
  /// of tables and labels are no sentences, and would make every page look easier than it is.
  static let fewestWordsWithoutMark = 6

  /// Counts English text: words separated by spaces, blocks by line feeds, in UTF-8.
  public init(_ text: [UInt8]) {
    for block in text.split(separator: 0x0A) { add(block) }
  }

  private mutating func add(_ block: ArraySlice<UInt8>) {
    let tokens = block.split(separator: 0x20)
    var sentence = Prose()
    for (number, token) in tokens.enumerated() {
      let next = number + 1 < tokens.count ? tokens[number + 1].first : nil
      if Self.isWord(token) {
        sentence.words += 1
        sentence.syllables += Syllables.count(in: token)
      }
      if Self.endsSentence(token, before: next) {
        add(sentence: sentence)
        sentence = Prose()
      }
    }
    if sentence.words >= Self.fewestWordsWithoutMark { add(sentence: sentence) }
  }

  private mutating func add(sentence: Prose) {
    guard sentence.words > 0 else { return }
    words += sentence.words
    syllables += sentence.syllables
    sentences += 1
    longestSentence = max(longestSentence, sentence.words)
  }

  private static func isWord(_ token: ArraySlice<UInt8>) -> Bool {
    token.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      // Letters with accents; 0xE2 begins dashes and quotes.
      case 0xC3...0xDF: true
      default: false
      }
    }
  }

  /// Whether a sentence ends with a token: at a full stop, question or exclamation mark, unless an
  /// abbreviation has it or the next word goes on in a small letter.
  private static func endsSentence(_ token: ArraySlice<UInt8>, before next: UInt8?) -> Bool {
    let bare = withoutClosingQuotes(token)
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
