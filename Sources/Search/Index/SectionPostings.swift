/// What is written of the words of one section: for each word its documents, with weights and places.
struct SectionPostings {
  /// A word, or a piece of one with so many documents that they do not fit one file.
  struct Entry {
    /// The number of the word in the vocabulary.
    let word: Int
    /// The number of the piece, from 0.
    let piece: Int
    /// The number of documents.
    let documents: Int
    /// Where it lies in the bytes.
    let range: Range<Int>
  }

  /// Words in order of their bytes, each with its pieces in order.
  let entries: [Entry]
  /// What is written, entry after entry.
  let bytes: [UInt8]

  /// The postings of a section: for each document of a word the gap in numbers since the document
  /// before, then its entry as the analysis left it.
  init(_ vocabulary: SectionVocabulary, pieceSize: Int) {
    let order = vocabulary.words.indices.sorted {
      vocabulary.bytes(of: $0).lexicographicallyPrecedes(vocabulary.bytes(of: $1))
    }
    var places = [Int](repeating: 0, count: order.count)
    var entries: [Entry] = []
    var total = 0
    for word in order {
      places[word] = total
      for (number, piece) in vocabulary.pieces(of: word).enumerated() {
        let end = total + Int(piece.size)
        entries.append(
          Entry(
            word: word, piece: number, documents: Int(piece.documents), range: total..<end))
        total = end
      }
    }
    self.entries = entries
    bytes = Self.copy(vocabulary, places: &places, total: total, pieceSize: pieceSize)
  }

  /// Copies the entries of every document to their places.
  private static func copy(
    _ vocabulary: SectionVocabulary, places: inout [Int], total: Int, pieceSize: Int
  ) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: total)
    var pieces = [WordPiece](repeating: .init(), count: places.count)
    var output = result.mutableSpan
    let data = vocabulary.data.span
    let uses = vocabulary.uses.span
    var use = 0
    var index = 0
    for (number, count) in vocabulary.counts.enumerated() {
      for _ in 0..<count {
        let size = Int(data[index])
        index &+= 1
        let word = Int(uses[use])
        use &+= 1
        if pieces[word].size > pieceSize { pieces[word] = .init() }
        let gap = pieces[word].add(number, size: size)
        let place = Numerals.write(gap, to: &output, at: places[word])
        for offset in 0..<size { output[place &+ offset] = data[index &+ offset] }
        places[word] = place &+ size
        index &+= size
      }
    }
    return result
  }
}
