public import Diagnostics
public import Markdown

/// A sentence of a page that holds a figure, and what it rests on.
public struct Claim: Sendable {
  /// Where it stands in the page's file.
  public let range: SourceRange
  /// The sentence in one line.
  public let text: String
  /// The citations of its paragraph, or of the one beside it; empty where there is none.
  public let citations: [Citation]
}

/// Finds the claims of a page: the sentences and rows that hold a figure.
///
/// A year alone, a day, a number of a list and a number below ten are no figures; an amount of money, a share, and any
/// other number are. A name is not looked for: most are no claim, and a list that is too long is not read.
public struct ClaimReading {
  private let passages: [Passage]
  private let citations: [Citation]

  /// The claims of a page with these passages and these citations, both in the order of the file.
  public init(_ passages: [Passage], citations: [Citation]) {
    self.passages = passages
    self.citations = citations
  }

  /// The claims in the order of the page.
  public var claims: [Claim] {
    passages.indices.flatMap { index -> [Claim] in
      let passage = passages[index]
      guard passage.form != .heading else { return [] }
      // The number of a row is alone in its cell.
      if passage.form == .cell, passage.words.count == 1, passage.words[0].bytes.count < 3 {
        return []
      }
      let found = Self.sentences(of: passage).filter { holdsFigure(passage.words[$0]) }
      guard !found.isEmpty else { return [] }
      let citations = self.citations(near: index)
      return found.map {
        Claim(
          range: passage.range(of: $0),
          text: Self.text(of: passage.words[$0]),
          citations: citations)
      }
    }
  }

  /// The words in a line; a mark that a citation parted from its word stands at the word again.
  private static func text(of words: ArraySlice<Passage.Word>) -> String {
    var text: [UInt8] = []
    for word in words {
      if !text.isEmpty, word.bytes.count > 1 || !".,;:?!".utf8.contains(word.bytes.first ?? 0) {
        text.append(0x20)
      }
      text += word.bytes
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The runs of words that end in a full stop, a question mark or an exclamation mark; a cell is one run.
  private static func sentences(of passage: Passage) -> [Range<Int>] {
    if passage.form == .cell { return [passage.words.indices] }
    var sentences: [Range<Int>] = []
    var start = 0
    for (index, word) in passage.words.enumerated() {
      let isEnd = word.bytes.last.map { ".?!".utf8.contains($0) } == true
      guard isEnd || index == passage.words.count - 1 else { continue }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    return sentences
  }

  private func holdsFigure(_ words: ArraySlice<Passage.Word>) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      guard !word.isCode, !word.isLink else { return false }
      return Self.isFigure(
        word.bytes, after: index > words.startIndex ? words[index - 1].bytes : [],
        before: index + 1 < words.endIndex ? words[index + 1].bytes : [])
    }
  }

  /// Whether a word is a figure, by itself and by the words beside it.
  static func isFigure(
    _ word: [UInt8], after last: [UInt8] = [], before next: [UInt8] = []
  ) -> Bool {
    let digits = word.filter { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, !word.contains(where: { (0x61...0x7A).contains($0 | 0x20) }) else {
      return false
    }
    let hasSign =
      word.contains(UInt8(ascii: "%")) || word.contains(UInt8(ascii: "$"))
      || word.starts(with: "£".utf8) || word.starts(with: "€".utf8)
    if hasSign || ["per", "percent"].contains(String(decoding: next, as: UTF8.self)) {
      return true
    }
    let isYear =
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    if isYear || digits.count > 4 && word.contains(UInt8(ascii: "/")) { return false }
    return digits.count > 1 && !Self.months.contains(where: next.starts)
      && !Self.numbered.contains(String(decoding: last, as: UTF8.self).lowercased())
  }

  /// What is numbered, and so not counted.
  private static let numbered: Set<String> = [
    "article", "chapter", "day", "page", "paragraph", "question", "questions", "recommendation",
    "recommendations", "regulation", "row", "section", "sections", "stage", "standard", "step",
    "table", "test", "tests", "wave", "week",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ].map { Array($0.utf8) }

  /// The citations of a passage or, where it has none, of those beside it in the same section: a table is cited in the
  /// line above it, a list at its end.
  private func citations(near index: Int) -> [Citation] {
    for nearby in [index, index - 1, index + 1] where passages.indices.contains(nearby) {
      if nearby != index, passages[nearby].form == .heading { continue }
      let found = citations(of: nearby)
      if !found.isEmpty { return found }
    }
    guard passages[index].form == .cell else { return [] }
    // All cells of a table share what stands above its first and below its last.
    var (first, last) = (index, index)
    while first > 0, passages[first].form == .cell { first -= 1 }
    while last + 1 < passages.count, passages[last].form == .cell { last += 1 }
    return (first...last).flatMap { passages[$0].form == .heading ? [] : citations(of: $0) }
  }

  private func citations(of index: Int) -> [Citation] {
    guard let start = passages[index].words.first?.range.lowerBound else { return [] }
    let end =
      index + 1 < passages.count ? passages[index + 1].words.first?.range.lowerBound ?? .max : .max
    return citations.filter { $0.range.lowerBound >= start && $0.range.lowerBound < end }
  }
}
