/// Analyses documents one after the other with the same working memory.
///
/// What it gives depends only on the document and the language, never on documents before. Use one for
/// each thread.
public struct Analyser: Sendable {
  private let language: Language
  private var scanner: WordScanner
  private var table: WordTable
  // Working memory that is used again.
  private var written: [UInt8] = []
  private var order: [UInt32] = []
  private var places: [UInt32] = []
  private var sectionEnds = [Int](repeating: 0, count: Section.count)

  /// An analyser for a hub in the language of a BCP 47 tag.
  public init(language: String = "en") {
    self.language = Language(language)
    scanner = WordScanner(language: self.language)
    table = WordTable()
  }

  /// The words of a document, weighted, and what is shown of it.
  public mutating func analyse(_ document: SearchDocument) -> AnalysedDocument {
    table.removeAll()
    let title = Array(document.title.utf8)
    let summary = Array(document.summary.utf8)
    let headings = Array(document.headings.joined(separator: "\n").utf8)
    take(title, as: Weighting.title, of: document)
    take(asked: document.asked, of: document)
    take(summary, as: Weighting.summary, of: document)
    // Their places are those that they have in the text.
    take(headings, as: Weighting.headings, of: document, keepsPlaces: false)
    take(Array(document.label.utf8), as: Weighting.label, of: document)
    let facts = take(document.facts, as: Weighting.facts, of: document)
    let text = take(document.text, as: Weighting.body, of: document)
    let askedWhole = document.asked.filter(losesWords)
    for name in [document.title] + document.names + askedWhole {
      if let key = WholeName.key(of: name, by: &scanner) { table.note(name: key) }
    }
    return AnalysedDocument(
      address: document.address, label: document.label,
      titleLength: UInt8(clamping: keptWords(of: title).count),
      record: DocumentRecord.members(of: document, factPlaces: facts, textPlaces: text),
      facets: document.facets, words: entries())
  }

  /// Whether a query of these words says less without those that it leaves out: "too many cases".
  private func losesWords(_ asked: String) -> Bool {
    let words = asked.split(separator: " ")
    return words.count > 1 && words.contains { language.stopWords.contains($0.lowercased()) }
  }

  /// The words of a text without those that a query leaves out.
  private mutating func keptWords(of text: [UInt8]) -> [String] {
    var list = WordList()
    scanner.scan(text, into: &list)
    return list.words.filter { !language.stopWords.contains($0) }
  }

  private mutating func take(
    _ text: [UInt8], as field: Weighting.Field, of document: SearchDocument,
    keepsPlaces: Bool = true
  ) {
    let weight = field.weight(bytes: text.count) * Float(document.weight)
    table.beginField(weight: weight, keepsPlaces: keepsPlaces)
    scanner.scan(text, into: &table)
  }

  /// Takes what people type. Its words share one place, so that no phrase has two of them.
  private mutating func take(asked: [String], of document: SearchDocument) {
    guard !asked.isEmpty else { return }
    let words = asked.flatMap { $0.split(separator: " ") }
    let kept = words.filter { !language.stopWords.contains($0.lowercased()) }
    let text = Array(kept.joined(separator: " ").utf8)
    let weight = Weighting.asked.weight(bytes: text.count) * Float(document.weight)
    table.beginAsked(weight: weight)
    scanner.scan(text, into: &table)
  }

  /// Takes sections as one field; the result is the place at which each begins.
  private mutating func take(
    _ sections: [SearchDocument.Section], as field: Weighting.Field, of document: SearchDocument
  ) -> [Int] {
    let size = sections.reduce(0) { $0 + $1.heading.utf8.count + $1.text.count }
    table.beginField(weight: field.weight(bytes: size) * Float(document.weight))
    return sections.map { section in
      table.endBlock()
      let start = table.nextPlace
      scanner.scan(Array(section.heading.utf8), into: &table)
      table.endBlock()
      scanner.scan(section.text, into: &table)
      return start
    }
  }

  /// The table's words by section, as they will be written.
  private mutating func entries() -> [UInt8] {
    sortBySection()
    table.placesByWord(into: &places)
    reserve()
    let firsts = firstPlaces()
    var next = 0
    var place = AnalysedDocument.headerSize
    for (section, end) in sectionEnds.enumerated() {
      while next < end {
        let id = Int(order[next])
        place = WordEntry.write(
          table, id, places, firsts[id]..<firsts[id + 1], in: section, to: &written, at: place)
        next += 1
      }
      for byte in 0..<4 {
        written[section * 4 + byte] = UInt8(truncatingIfNeeded: place >> (8 * byte))
      }
    }
    // A copy has no more room than it needs.
    return Array(written[..<place])
  }

  /// Where the places of each word start, and after the last where they end.
  private func firstPlaces() -> [Int] {
    var firsts = [0]
    firsts.reserveCapacity(table.entries.count + 1)
    for entry in table.entries { firsts.append(firsts[firsts.count - 1] + Int(entry.places)) }
    return firsts
  }

  /// Makes room for the most that the words of the table may take.
  private mutating func reserve() {
    // Lengths in three bytes, a mark, two for the length of places, of which no number takes more than five.
    var most = table.entries.count * 6 + table.arena.count
    for entry in table.entries { most += 5 * Int(entry.places) }
    let missing = AnalysedDocument.headerSize + most - written.count
    if missing > 0 { written += [UInt8](repeating: 0, count: missing) }
  }

  /// Puts the numbers of the words that count in order of their sections, else as they first occur.
  private mutating func sortBySection() {
    for section in 0..<Section.count { sectionEnds[section] = 0 }
    var sections: [UInt8] = []
    sections.reserveCapacity(table.entries.count)
    for entry in table.entries {
      let section = Section.of(table.arena[Int(entry.start)])
      sections.append(UInt8(section))
      if entry.places > 0 { sectionEnds[section] += 1 }
    }
    var start = 0
    for section in 0..<Section.count {
      let count = sectionEnds[section]
      sectionEnds[section] = start
      start += count
    }
    while order.count < start { order.append(0) }
    for (id, entry) in table.entries.enumerated() where entry.places > 0 {
      let section = Int(sections[id])
      order[sectionEnds[section]] = UInt32(id)
      sectionEnds[section] += 1
    }
  }
}

/// The words of one document, weighted, and what is shown of it. Where many are analysed, an
/// ``Analyser`` for each thread is faster.
public func analyse(_ document: SearchDocument, language: String = "en") -> AnalysedDocument {
  var analyser = Analyser(language: language)
  return analyser.analyse(document)
}
