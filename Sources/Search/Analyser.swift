/// Analyses documents one after the other with the same working memory.
///
/// What it gives depends only on the document and the language, never on documents before. Use one for
/// each thread.
public struct Analyser: Sendable {
  private var scanner: WordScanner
  private var table: WordTable

  /// An analyser for a hub in the language of a BCP 47 tag.
  public init(language: String = "en") {
    scanner = WordScanner(language: language)
    table = WordTable(language: language)
  }

  /// The words of a document, weighted, and what is shown of it.
  public mutating func analyse(_ document: SearchDocument) -> AnalysedDocument {
    table.removeAll()
    let title = Array(document.title.utf8)
    let summary = Array(document.summary.utf8)
    let headings = Array(document.headings.joined(separator: "\n").utf8)
    take(title, as: Weighting.title, of: document)
    take(summary, as: Weighting.summary, of: document)
    take(headings, as: Weighting.headings, of: document)
    take(document.text, as: Weighting.body, of: document)
    let (words, ends) = entries()
    return AnalysedDocument(
      address: document.address, record: DocumentRecord.members(of: document),
      facets: document.facets, ends: ends, words: words)
  }

  private mutating func take(
    _ text: [UInt8], as field: Weighting.Field, of document: SearchDocument
  ) {
    let weight = field.weight(bytes: text.count) * Float(document.weight)
    table.beginField(weight: weight, isTitle: field.boost == Weighting.title.boost)
    scanner.scan(text, into: &table)
  }

  /// The table's words by section, as they will be written.
  private func entries() -> (words: [UInt8], ends: [UInt32]) {
    var order = [[UInt32]](repeating: [], count: Section.count)
    for (id, entry) in table.entries.enumerated() where entry.places > 0 {
      order[Section.of(table.arena[Int(entry.start)])].append(UInt32(id))
    }
    var words: [UInt8] = []
    words.reserveCapacity(table.entries.count * 14)
    var ends: [UInt32] = []
    ends.reserveCapacity(Section.count)
    for section in order {
      for id in section { appendEntry(Int(id), to: &words) }
      ends.append(UInt32(words.count))
    }
    return (words, ends)
  }

  private func appendEntry(_ id: Int, to words: inout [UInt8]) {
    let entry = table.entries[id]
    words.append(entry.length)
    let start = Int(entry.start)
    for index in start..<(start + Int(entry.length)) { words.append(table.arena[index]) }
    let mark = words.count
    words.append(0)
    let kept = Int(entry.places)
    words.append(Numerals.digit(Weighting.level(entry.weight) * Weighting.places + kept - 1))
    var before = 0
    for index in 0..<kept {
      let place = Int(table.places[id * Weighting.places + index])
      words.appendNumeral(max(place - before, 0))
      before = place
    }
    words[mark] = UInt8(words.count - mark - 1)
  }
}

/// The words of one document, weighted, and what is shown of it. Where many are analysed, an
/// ``Analyser`` for each thread is faster.
public func analyse(_ document: SearchDocument, language: String = "en") -> AnalysedDocument {
  var analyser = Analyser(language: language)
  return analyser.analyse(document)
}
