/// Finds the words of a document that are not in the page made of it, by comparing the two: no list of what pandoc drops
/// would stay true.
///
/// Paragraphs that stand in the page word for word are set aside, the longest first. What is left of either side is compared
/// word by word.
struct LostWords {
  /// Words that are nowhere in the page.
  struct Loss: Equatable {
    var words: String
    var place: DocumentText.Place
    /// The number of the block of the page after which they stood; -1 for its head.
    var block: Int
  }

  /// What is missing, in the order of the document.
  private(set) var losses: [Loss] = []

  private struct Source {
    let words: [(folded: String, shown: String)]
    /// The block that its words were found in.
    var block: Int?
    var missing: [Int] = []
  }

  private var page: [(word: String, block: Int)] = []
  private var isUsed: [Bool] = []
  private var starts: [String: [Int]] = [:]

  /// So many beginnings of a paragraph are tried before its words are looked for one by one.
  private static let tries = 64

  /// - Parameters:
  ///   - blocks: the blocks of the page.
  ///   - others: what else the page holds or was left out on purpose: its front matter, the labels of facts.
  init(of document: DocumentText, blocks: [String], others: [String]) {
    for text in others { add(text, block: -1) }
    for (index, text) in blocks.enumerated() {
      // A remark in the middle of a word does not part it.
      let (words, remarks) = MarkdownRemark.parted(text)
      add(words, block: index)
      add(remarks, block: index)
    }
    isUsed = Array(repeating: false, count: page.count)
    var sources = document.paragraphs.map { Source(words: WordCut.words(of: $0.text)) }
    // What readers see comes first, so that the same words in a box or a comment do not stand for it.
    let ranks = document.paragraphs.map { [.text, .note].contains($0.place) ? 0 : 1 }
    let order = sources.indices.sorted {
      (ranks[$0], sources[$1].words.count, $0) < (ranks[$1], sources[$0].words.count, $1)
    }
    let left = order.filter { !find(&sources[$0]) }.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    compare(left, &sources)
    collect(sources, of: document)
  }

  private mutating func add(_ text: String, block: Int) {
    for word in WordCut.words(of: text) {
      starts[word.folded, default: []].append(page.count)
      page.append((word.folded, block))
    }
  }

  /// Looks for all words of a paragraph in a row; `false` when they are nowhere.
  private mutating func find(_ source: inout Source) -> Bool {
    guard let first = source.words.first else { return true }
    var tries = 0
    for start in starts[first.folded] ?? [] where !isUsed[start] {
      guard start + source.words.count <= page.count, tries < Self.tries else { break }
      tries += 1
      let isHere = source.words.indices.allSatisfy {
        !isUsed[start + $0] && page[start + $0].word == source.words[$0].folded
      }
      guard isHere else { continue }
      for place in start..<start + source.words.count { isUsed[place] = true }
      source.block = page[start].block
      return true
    }
    return false
  }

  /// Looks for the words of what was not found in a row, among those of the page that are left.
  private mutating func compare(_ left: [Int], _ sources: inout [Source]) {
    var free: [String: [Int]] = [:]
    for place in page.indices.reversed() where !isUsed[place] {
      free[page[place].word, default: []].append(place)
    }
    for index in left {
      for (number, word) in sources[index].words.enumerated() {
        if let place = free[word.folded]?.popLast() {
          sources[index].block = sources[index].block ?? page[place].block
        } else {
          sources[index].missing.append(number)
        }
      }
    }
  }

  private mutating func collect(_ sources: [Source], of document: DocumentText) {
    var block = -1
    for (source, paragraph) in zip(sources, document.paragraphs) {
      let isThing = paragraph.text.isEmpty
      let isLost = !source.missing.isEmpty || isThing
      // Few words of a paragraph that were found elsewhere say nothing of where it stood.
      if let found = source.block, source.missing.count * 2 <= source.words.count {
        block = max(block, found)
      }
      guard isLost else { continue }
      let words =
        source.missing.count * 2 >= source.words.count || ![.text, .note].contains(paragraph.place)
        ? paragraph.text : source.missing.map { source.words[$0].shown }.joined(separator: " ")
      let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !isThing, let last = losses.last, last.place == paragraph.place,
        last.block == block || paragraph.place == .margin
      {
        if paragraph.place != .margin || !last.words.contains(plain) {
          losses[losses.count - 1].words += " / " + plain
        }
      } else {
        losses.append(Loss(words: plain, place: paragraph.place, block: block))
      }
    }
  }
}
