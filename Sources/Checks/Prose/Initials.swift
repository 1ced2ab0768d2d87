import Markdown

/// The beginnings of all words of a page, to find those that an acronym is made of.
struct Initials {
  struct Word {
    /// The first letter of the word and of each part after a hyphen, in lower case.
    let letters: [Character]
    let isConnector: Bool
    /// Whether it begins with a capital and goes on in small letters, as names do.
    let isName: Bool
    /// The word itself, where it opens a bracket or is in capitals and may be an acronym.
    let text: String
    let opensBracket: Bool
  }

  /// The words, passage by passage.
  private let passages: [[Word]]

  /// Words that acronyms leave out.
  static let connectors: Set<String> = [
    "a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with",
  ]

  init(of page: ProsePage) {
    passages = page.passages.map { $0.words.map(Word.init) }
  }

  /// Whether the page writes an acronym out: words with its letters at their beginnings stand somewhere,
  /// in capitals like a name, or beside the acronym in brackets.
  func spellOut(_ acronym: String) -> Bool {
    let letters = Array(acronym.lowercased())
    return passages.contains { words in
      words.indices.contains { isSpelledOut(acronym, letters, in: words, from: $0) }
    }
  }

  private func isSpelledOut(
    _ acronym: String, _ letters: [Character], in words: [Word], from start: Int
  ) -> Bool {
    guard let end = end(of: letters, in: words, from: start) else { return false }
    if words[start..<end].allSatisfy({ $0.isName || $0.isConnector }) { return true }
    // 'freedom of information requests (FOIs)'
    let after = words[end...].prefix(2)
    if after.contains(where: { $0.opensBracket && ($0.text == acronym || $0.text == acronym + "s") }
    ) {
      return true
    }
    return start > 0 && words[start - 1].text == acronym && words[start].opensBracket
  }

  /// Where the words end whose beginnings are these letters.
  private func end(of letters: [Character], in words: [Word], from start: Int) -> Int? {
    var next = 0
    for number in start..<min(words.count, start + 3 * letters.count) {
      let word = words[number]
      if word.letters.first == letters[next] {
        for letter in word.letters where next < letters.count && letter == letters[next] {
          next += 1
        }
        if next == letters.count { return number + 1 }
      } else if number == start || !word.isConnector {
        return nil
      }
    }
    return nil
  }
}

extension Initials.Word {
  init(_ word: Passage.Word) {
    let bare = word.isCode ? "" : word.bare
    let lowered = bare.lowercased()
    letters = lowered.split(separator: "-").compactMap(\.first)
    isConnector = Initials.connectors.contains(lowered)
    isName = bare.first?.isUppercase == true && !Capitals.isCapitals(bare)
    opensBracket = word.bytes.first == UInt8(ascii: "(") || word.bytes.first == UInt8(ascii: "[")
    text = opensBracket || Capitals.isCapitals(bare) ? bare : ""
  }
}
