import Diagnostics
import Markdown

/// What holds of every parsed body.
struct MarkdownClaims {
  private let parsed: ParsedMarkdown
  private let body: Range<Int>

  init(_ parsed: ParsedMarkdown, source: [UInt8], start: Int) {
    self.parsed = parsed
    body = start..<source.count
  }

  func check() {
    checkText()
    checkHoles()
    checkPlaces()
    checkRefusal()
  }

  private func checkText() {
    claim(isUTF8(parsed.fragment.bytes), "the fragment is not UTF-8")
    claim(isUTF8(parsed.text), "the text is not UTF-8")
    claim(!parsed.text.contains { $0 < 0x20 && $0 != 0x0A }, "a control character in the text")
    let words = parsed.text.split { $0 == 0x20 || $0 == 0x0A }
    claim(words.count == parsed.wordCount, "\(words.count) words, not \(parsed.wordCount)")
  }

  private func checkHoles() {
    var offset: UInt32 = 0
    var terms = 0
    for hole in parsed.fragment.holes {
      claim(hole.offset >= offset, "holes are not in order")
      offset = hole.offset
      switch hole.kind {
      case .link(let index), .linkSuffix(let index): check(index, of: parsed.links)
      case .imageSource(let index), .imageSize(let index): check(index, of: parsed.images)
      case .citation(let index): check(index, of: parsed.citations)
      case .block(let index): check(index, of: parsed.blocks)
      case .termStart(let number):
        check(terms, of: parsed.terms)
        claim(parsed.terms[terms] == Int32(number), "terms are not in order")
        terms += 1
      case .termEnd: break
      case .noteReference(let number), .note(let number):
        claim(number > 0, "a footnote without a number")
      case .headingLevel(let level): claim((1...6).contains(level), "a heading of level \(level)")
      case .rawAddress(let index): check(index, of: parsed.rawAddresses)
      case .name, .labelNames, .label: break
      }
    }
    claim(Int(offset) <= parsed.fragment.bytes.count, "a hole beyond the fragment")
    claim(terms == parsed.terms.count, "terms without holes")
  }

  private func checkPlaces() {
    for heading in parsed.headings { check(heading.range) }
    for link in parsed.links { check(link.range) }
    for image in parsed.images { check(image.range) }
    for citation in parsed.citations { check(citation.range) }
    for block in parsed.blocks { check(block.range) }
    for problem in parsed.problems { check(problem.range) }
    let anchors = parsed.headings.map(\.anchor)
    claim(Set(anchors).count == anchors.count, "two headings have one anchor: \(anchors)")
    let starts = parsed.problems.map(\.range.lowerBound)
    claim(starts == starts.sorted(), "problems are not in order")
  }

  /// A body that passes a limit is nothing but that.
  private func checkRefusal() {
    let isRefused = parsed.problems.contains { if case .limit = $0.kind { true } else { false } }
    guard isRefused else { return }
    var empty = ParsedMarkdown()
    empty.problems = parsed.problems
    claim(parsed == empty && parsed.problems.count == 1, "refused, and more")
  }

  private func check(_ range: SourceRange) {
    claim(
      body.lowerBound <= range.lowerBound && range.lowerBound <= range.upperBound
        && range.upperBound <= body.upperBound, "\(range) is not within \(body)")
  }

  private func check(_ index: Int, of list: [some Any]) {
    claim(list.indices.contains(index), "a hole without what fills it")
  }

  private func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
