/// Writes the Markdown of one page.
struct BodyWriter {
  var prose: Prose
  var links: Links
  let flavour: Flavour
  private let page: PageRecord
  private let end: Int
  var footnotes = 0

  /// Sizes of bodies, so that a page, with front matter and the end of its last block, has
  /// some 4 to 6 kB and 5.9 kB on average.
  private static let sizes = LogNormal(median: 3_400, spread: 0.68)

  /// Continues `prose` with the body of `page`.
  init(continuing prose: Prose, page: PageRecord, flavour: Flavour) {
    self.prose = prose
    self.page = page
    self.flavour = flavour
    links = Links(of: page, in: prose.plan, flavour: flavour, from: &self.prose.random)
    end = prose.bytes.count + Self.sizes.draw(from: &self.prose.random)
  }

  /// Writes the body and gives everything that was written.
  mutating func write() -> [UInt8] {
    paragraph()
    heading(2, page.heading)
    paragraph()
    while prose.bytes.count < end { block() }
    readNext()
    footnoteDefinitions()
    return prose.bytes
  }

  private mutating func block() {
    switch prose.random.below(100) {
    case 0..<50: paragraph()
    case 50..<64: section()
    case 64..<78: list()
    case 78..<83: numberedList()
    case 83..<88: table()
    case 88..<94: callout()
    case 94..<96: taskList()
    case 96..<97: chart()
    case 97..<98: code()
    default: quote()
    }
  }

  mutating func heading(_ level: Int, _ text: String) {
    prose.append(String(repeating: "#", count: level) + " \(text)\n\n")
  }

  private mutating func section() {
    let words = prose.plan.vocabulary.phrase(
      of: prose.random.within(2...5), from: &prose.random)
    heading(2, words.sentenceCased)
    paragraph()
    guard prose.random.chance(30) else { return }
    let inner = prose.plan.vocabulary.phrase(of: 3, from: &prose.random)
    heading(3, inner.sentenceCased)
    paragraph()
  }

  mutating func paragraph() {
    for position in 0..<prose.random.within(2...6) {
      if position > 0 { prose.append(" ") }
      sentence()
    }
    prose.append("\n\n")
  }

  /// A sentence with, at times, a link, a citation, an address or a footnote.
  mutating func sentence() {
    prose.openSentence()
    switch prose.random.below(100) {
    case 0..<12:
      prose.append(" ")
      if links.waiting.isEmpty { prose.words(2) } else { links.place(in: &prose) }
    case 12..<20: citation()
    case 20:
      prose.append(
        " in [\(prose.random.below(1000))](https://www.example.org/\(prose.random.below(1000)))")
    case 21..<24:
      footnotes += 1
      prose.append("[^\(footnotes)]")
    default: break
    }
    prose.append(".")
  }

  private mutating func citation() {
    let source = prose.random.below(prose.plan.sourceCount)
    let place = prose.random.chance(30) ? ", p. \(prose.random.within(1...90))" : ""
    switch flavour {
    case .plait: prose.append(" [@source-\(source)\(place)]")
    case .hugo: prose.append(" (Source \(source)\(place))")
    }
  }

  private mutating func readNext() {
    guard !links.waiting.isEmpty else { return }
    heading(2, "What to read next")
    while !links.waiting.isEmpty {
      prose.append("- ")
      links.place(in: &prose)
      prose.append(": ")
      prose.words(prose.random.within(4...9))
      prose.append("\n")
    }
    prose.append("\n")
  }

  private mutating func footnoteDefinitions() {
    for number in 0..<footnotes {
      prose.append("[^\(number + 1)]: ")
      prose.plainSentence()
      prose.append("\n")
    }
  }
}
