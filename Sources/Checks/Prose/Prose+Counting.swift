extension Prose {
  /// A block without a mark at its end counts as a sentence only from this many words on: headings, cells
  /// of tables and labels are no sentences, and would make every page look easier than it is.
  static let fewestWordsWithoutMark = 6

  /// One or two words with a mark are counted with the sentences round them, as textstat does: they are
  /// mostly labels, such as "Step 2.", and would make a page look easier, too.
  static let mostWordsOfLabel = 2

  /// Counts English text: words separated by spaces, blocks by line feeds, in UTF-8.
  public init(_ text: [UInt8]) {
    for block in text.split(separator: 0x0A) { add(block) }
  }

  private mutating func add(_ block: ArraySlice<UInt8>) {
    let tokens = block.split(separator: 0x20)
    for sentence in Sentences.of(tokens) {
      let words = tokens[sentence.words].filter(Sentences.isWord)
      guard sentence.hasMark || words.count >= Self.fewestWordsWithoutMark else { continue }
      add(words)
    }
  }

  private mutating func add(_ sentence: [ArraySlice<UInt8>]) {
    guard !sentence.isEmpty else { return }
    words += sentence.count
    syllables += sentence.reduce(0) { $0 + Syllables.count(in: $1) }
    if sentence.count > Self.mostWordsOfLabel { sentences += 1 }
    longestSentence = max(longestSentence, sentence.count)
  }
}
