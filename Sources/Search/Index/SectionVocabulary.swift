/// The words of one section over all documents, and how large what is written of them will be.
struct SectionVocabulary {
  /// The words by number.
  private(set) var numbers: WordNumbers
  /// The pieces before the last, of the words that have them.
  private(set) var earlier: [Int: [WordPiece]] = [:]
  /// For every document the number of its words.
  private(set) var counts: [UInt32] = []
  /// For every word of every document, in order, its number.
  private(set) var uses: [UInt32] = []
  /// For every word of every document the length of its entry and the entry. Copied, because the
  /// documents lie all over the memory and are slow to visit twice.
  private(set) var data: [UInt8] = []

  // Both arrays above have room beyond what is used, so that the loop need not append.
  private var used = 0
  private var filled = 0

  /// The words of a section.
  init(_ section: Int, of documents: [AnalysedDocument], pieceSize: Int) {
    numbers = WordNumbers(letter: Section.letter(section))
    counts.reserveCapacity(documents.count)
    let documents = documents.span
    for number in documents.indices {
      let bytes = documents[number].words.span
      let range = AnalysedDocument.range(of: section, in: bytes)
      makeRoom(for: range.count)
      let before = used
      take(bytes, range, of: number, pieceSize: pieceSize)
      counts.append(UInt32(used - before))
    }
  }

  /// The words in the order in which they were met.
  var words: [WordNumbers.Word] { numbers.words }

  /// The bytes of a word.
  func bytes(of word: Int) -> ArraySlice<UInt8> { numbers.bytes(of: word) }

  /// The pieces of a word.
  func pieces(of word: Int) -> [WordPiece] {
    earlier[word, default: []] + [numbers.words[word].piece]
  }

  private mutating func makeRoom(for count: Int) {
    if filled + count > data.count {
      data += [UInt8](repeating: 0, count: max(data.count, count, 65_536))
    }
    // A word takes at least three bytes: lengths, a mark and a place.
    if used + count / 3 + 1 > uses.count {
      uses += [UInt32](repeating: 0, count: max(uses.count, count, 16_384))
    }
  }

  /// Counts the words of one document.
  @inline(__always)
  private mutating func take(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of document: Int, pieceSize: Int
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (length, size, start) = AnalysedDocument.lengths(bytes, at: index)
      index = start &+ length
      let word = numbers.number(bytes, start..<index)
      if numbers.words[word].piece.size > pieceSize {
        earlier[word, default: []].append(numbers.words[word].piece)
        numbers.words[word].piece = WordPiece()
      }
      _ = numbers.words[word].piece.add(document, size: size)
      uses[used] = UInt32(truncatingIfNeeded: word)
      used &+= 1
      data[filled] = UInt8(truncatingIfNeeded: size)
      Self.copy(bytes, index..<(index &+ size), to: filled &+ 1, of: &data)
      filled &+= size &+ 1
      index &+= size
    }
  }

  @inline(__always)
  private static func copy(
    _ source: Span<UInt8>, _ range: Range<Int>, to place: Int, of data: inout [UInt8]
  ) {
    var output = data.mutableSpan
    for offset in 0..<range.count { output[place &+ offset] = source[range.lowerBound &+ offset] }
  }
}
