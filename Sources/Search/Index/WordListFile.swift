/// The words of a section with how common they are, for completion and spelling:
/// `search/lists/s.js`.
struct WordListFile {
  private let name: String
  private let words: [(word: [UInt8], documents: Int)]

  /// The most bytes that are written; rare words are left out until the rest fits.
  private static let limit = 120_000

  /// The list of a section from its entries, which are in order.
  init(
    _ name: String, _ entries: [SectionPostings.Entry], _ vocabulary: SectionVocabulary
  ) {
    self.name = name
    var words: [(word: [UInt8], documents: Int)] = []
    words.reserveCapacity(entries.count)
    for entry in entries where vocabulary.bytes(of: entry.word).first != WholeName.mark {
      if entry.piece > 0, let last = words.indices.last {
        words[last].documents += entry.documents
      } else {
        words.append((Array(vocabulary.bytes(of: entry.word)), entry.documents))
      }
    }
    self.words = words
  }

  /// The file. Each word is written as a digit for the letters shared with the word before, the other
  /// letters, and a capital for how common it is: `A` for one document, then a letter for each doubling.
  func file() -> SearchFile {
    var least = 0
    var list = listed(least)
    while list.count > Self.limit {
      least += 1
      list = listed(least)
    }
    var bytes = Array("plait.list(\"\(name)\",\"".utf8)
    bytes.append(contentsOf: list)
    bytes.append(contentsOf: "\");\n".utf8)
    return SearchFile(path: "search/lists/\(name).js", bytes: bytes)
  }

  private func listed(_ least: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: [UInt8] = []
    for (word, documents) in words {
      let doubling = min(Int.bitWidth - 1 - documents.leadingZeroBitCount, 25)
      guard doubling >= least else { continue }
      bytes.appendWord(word[...], after: before[...])
      bytes.append(0x41 + UInt8(doubling))
      before = word
    }
    return bytes
  }
}
