/// The words of a section that stand in titles, each with its documents, for suggestions while a query is typed:
/// `search/titles/s.js`.
struct TitleWordFile {
  private let name: String
  private let words: [(word: ArraySlice<UInt8>, documents: [Use])]

  /// A document in whose title a word stands, and its mark: how weighty the document is, and where the word stands.
  private struct Use {
    let document: Int
    let mark: Int
  }

  /// Pages, then terms and the like, by the least weight of a word in the title. What weighs less is not suggested.
  private static let ranks = [10, 7]
  /// The places that are told apart; the last stands for those beyond.
  private static let places = 21

  /// The most bytes that are written; words of many titles lose the last of them until the rest fits.
  private static let limit = 120_000
  /// The most documents of a word.
  private static let mostDocuments = 256

  init(_ name: String, _ postings: SectionPostings, _ vocabulary: SectionVocabulary) {
    self.name = name
    var words: [(word: ArraySlice<UInt8>, documents: [Use])] = []
    let bytes = postings.bytes.span
    for entry in postings.entries {
      let word = vocabulary.bytes(of: entry.word)
      let uses = word.first == WholeName.mark ? [] : Self.uses(bytes, entry.range)
      if uses.isEmpty { continue }
      if entry.piece > 0, let last = words.indices.last, words[last].word == word {
        words[last].documents += uses
      } else {
        words.append((word, uses))
      }
    }
    self.words = words
  }

  /// The documents whose first place is in the title. Each stands as its gap to the one before, a mark and places.
  private static func uses(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Use] {
    var uses: [Use] = []
    var index = range.lowerBound
    var document = -1
    while index < range.upperBound {
      document += Numerals.read(bytes, at: &index) + 1
      let mark = Numerals.value(of: bytes[index])
      let level = mark / (Weighting.shortRun + 1)
      var count = mark % (Weighting.shortRun + 1) + 1
      index += 1
      var end: Int?
      if count > Weighting.shortRun {
        let size = Numerals.read(bytes, at: &index)
        end = index + size
      }
      let place = Numerals.read(bytes, at: &index)
      count -= 1
      if place < WordTable.titlePlaces, let rank = Self.ranks.firstIndex(where: { level >= $0 }) {
        uses.append(
          Use(document: document, mark: rank * Self.places + min(place, Self.places - 1)))
      }
      if let end {
        index = end
      } else {
        for _ in 0..<count { _ = Numerals.read(bytes, at: &index) }
      }
    }
    return uses
  }

  /// The file. Each word is written as a digit for the letters
  /// shared with the word before, the other letters, a space, the number of documents, and for each document its gap to
  /// the one before and its mark.
  func file() -> SearchFile {
    var most = Self.mostDocuments
    var list = listed(most)
    while list.count > Self.limit, most > 1 {
      most /= 2
      list = listed(most)
    }
    var bytes = Array("plait.titles(\"\(name)\",\"".utf8)
    bytes.append(contentsOf: list)
    bytes.append(contentsOf: "\");\n".utf8)
    return SearchFile(path: "search/titles/\(name).js", bytes: bytes)
  }

  private func listed(_ most: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: ArraySlice<UInt8> = []
    for (word, documents) in words {
      bytes.appendWord(word, after: before)
      bytes.append(0x20)
      let kept = documents.prefix(most)
      bytes.appendNumeral(kept.count)
      var last = -1
      for use in kept {
        bytes.appendNumeral(use.document - last - 1)
        bytes.appendNumeral(use.mark)
        last = use.document
      }
      before = word
    }
    return bytes
  }
}
