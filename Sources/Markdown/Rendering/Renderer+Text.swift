import Diagnostics

/// Text, with what the hub finds in it: citations and glossary terms.
extension Renderer {
  mutating func appendText(_ node: CmarkNode) {
    withWholeCharacters(of: node.literal) { $0.appendText(node, $1) }
  }

  /// Gives `body` a text, with U+FFFD for characters that were cut.
  ///
  /// libcmark-gfm 0.29.0.gfm.6 measures the label of a footnote that is not there in columns; where the
  /// label goes over the end of a line, the text made of it may end inside a character. The mark `[^` need
  /// not stand in the same text, since cmark makes links of e-mail addresses in the label afterwards.
  mutating func withWholeCharacters(
    of literal: CmarkText, _ body: (inout Renderer, CmarkText) -> Void
  ) {
    guard mayHaveFootnotes, !literal.isUTF8 else { return body(&self, literal) }
    let cleaned = Array(literal.string.utf8)
    unsafe cleaned.withUnsafeBufferPointer { unsafe body(&self, CmarkText($0)) }
  }

  private mutating func appendText(_ node: CmarkNode, _ literal: CmarkText) {
    guard additions else { return flush(literal, 0..<literal.count) }
    var flushed = textStart(node, literal)
    reportShownMarkup(atStartOf: node, literal)
    // The words of the link have markup, so that its end is a text of its own.
    if literal.hasPrefix("](") { reportMisshapenAddress(node, literal, 0, openedAt: nil) }
    var read = flushed
    var index = literal.firstIndex(of: 0x5B, from: flushed)
    while index < literal.count {
      reportSpacedAsterisks(literal, in: read..<index)
      if let end = appendBracketed(node, literal, index, flushed) { flushed = end }
      read = max(index + 1, flushed)
      index = literal.firstIndex(of: 0x5B, from: read)
    }
    reportSpacedAsterisks(literal, in: read..<literal.count)
    reportShownRemarks(literal)
    reportTemplate(node, literal)
    reportForeignMarks(node, literal)
    if mayHaveCitations { reportLooseCitations(literal) }
    appendWords(literal, flushed..<literal.count)
  }

  /// Appends text, with holes round the terms in it.
  private mutating func appendWords(_ literal: CmarkText, _ part: Range<Int>) {
    guard termsBarred == 0 && !options.terms.isEmpty else { return flush(literal, part) }
    var flushed = part.lowerBound
    var index = flushed
    while let match = options.terms.next(in: literal, index..<part.upperBound) {
      if !seenTerms[Int(match.term)] {
        flush(literal, flushed..<match.range.lowerBound)
        appendTerm(match.term, literal, match.range)
        flushed = match.range.upperBound
      }
      index = match.range.upperBound
    }
    flush(literal, flushed..<part.upperBound)
  }

  /// Appends a part of a text as it is, escaped, to the fragment and to the plain text.
  private mutating func flush(_ literal: CmarkText, _ part: Range<Int>) {
    guard !part.isEmpty else { return }
    let bytes = unsafe UnsafeBufferPointer(rebasing: literal.bytes[part])
    unsafe out.appendEscaped(bytes)
    unsafe text.append(bytes)
  }

  /// Where the text to show begins: after the marker, in the first text of a call-out or a caption.
  private func textStart(_ node: CmarkNode, _ literal: CmarkText) -> Int {
    if table.isCaptionOpen && node.previous == nil && node.parent == leaf { return 7 }
    guard let head = calloutHead, head.paragraph.firstChild == node else { return 0 }
    var start = head.callout.length
    while start < literal.count && literal[start].isASCIISpace { start += 1 }
    return min(start, literal.count)
  }

  private mutating func appendTerm(_ term: Int32, _ literal: CmarkText, _ part: Range<Int>) {
    seenTerms[Int(term)] = true
    result.terms.append(term)
    addHole(.termStart(Int(term)))
    flush(literal, part)
    addHole(.termEnd(Int(term)))
  }

  /// Forgets which terms have been linked: a new section begins.
  mutating func beginSection() {
    for index in seenTerms.indices { seenTerms[index] = false }
  }

  /// Appends a group of citations that begins at `start`, after the text before it; or reports what
  /// looks like one or like a footnote and is neither. Where it ends, or `nil` when it is plain text.
  private mutating func appendBracketed(
    _ node: CmarkNode, _ literal: CmarkText, _ start: Int, _ flushed: Int
  ) -> Int? {
    guard start + 1 < literal.count else { return nil }
    switch literal[start + 1] {
    case 0x40: return appendCitations(literal, start, flushed)
    case 0x5E:
      noteUnresolvedFootnote(node, literal, start)
      return nil
    default:
      reportBracketedKey(literal, start)
      if start == 0 { reportMisshapenBox(node, literal) }
      reportMisshapenLink(node, literal, start)
      return nil
    }
  }

  private mutating func appendCitations(_ literal: CmarkText, _ start: Int, _ flushed: Int) -> Int?
  {
    let group = CitationGroup(literal, at: start)
    let place = locate(text: literal, start..<group.end)
    if let place, place.lowerBound > 0, source[place.lowerBound - 1] == 0x5C { return nil }
    let range = place.map { SourceRange($0) } ?? blockRange
    guard !group.citations.isEmpty else {
      let text = unsafe String(decoding: literal.bytes[start..<group.end], as: UTF8.self)
      report(.malformedCitation(text: text), at: range)
      return nil
    }
    appendWords(literal, flushed..<start)
    if linkDepth > 0 {
      citationsAfterLink.append(result.citations.count)
    } else {
      addHole(.citation(result.citations.count))
    }
    for (index, citation) in group.citations.enumerated() {
      result.citations.append(
        Citation(
          key: citation.key, locator: citation.locator, range: range,
          groupCount: index == 0 ? group.citations.count : 0))
    }
    return group.end
  }
}

extension CmarkText {
  /// Whether the text is UTF-8.
  fileprivate var isUTF8: Bool {
    unsafe (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil
  }
}
