import Diagnostics

/// Footnotes: a section at the end of the body with a heading for screen readers; each reference is
/// named, and each way back says which reference it leads to.
///
/// The `id`s hold a colon, which no heading's anchor does.
extension Renderer {
  /// Appends a reference: a link, but in the words of another link only its number, which the footnote
  /// leads back to all the same.
  mutating func appendFootnoteReference(_ node: CmarkNode) {
    let number = FootnoteState.number(of: node)
    let place = footnotes.next(number)
    if linkDepth > 0 {
      out.append("<sup class=\"footnote-ref\" id=\"")
      appendReferenceID(number, place)
      out.append("\">")
      out.append(decimal: number)
      return out.append("</sup>")
    }
    out.append("<sup class=\"footnote-ref\"><a href=\"#")
    addHole(.name)
    out.append("fn:")
    out.append(decimal: number)
    out.append("\"")
    addHole(.noteReference(number))
    out.append(" id=\"")
    appendReferenceID(number, place)
    out.append("\" role=\"doc-noteref\" aria-label=\"")
    out.appendEscaped(options.words.footnote)
    out.append(" ")
    out.append(decimal: number)
    addHole(.label)
    out.append("\">")
    out.append(decimal: number)
    out.append("</a></sup>")
  }

  mutating func enterFootnoteDefinition(_ node: CmarkNode) {
    out.startLine()
    if !footnotes.isSectionOpen {
      footnotes.isSectionOpen = true
      beginSection()
      out.append(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
      addHole(.name)
      out.append("fn:label")
      addHole(.labelNames)
      out.append("\">\n<h")
      addHole(.headingLevel(2))
      out.append(" id=\"")
      addHole(.name)
      out.append("fn:label\" class=\"visually-hidden\">")
      out.appendEscaped(options.words.footnotes)
      out.append("</h")
      addHole(.headingLevel(2))
      out.append(">\n<ol>\n")
    }
    footnotes.current += 1
    footnotes.shown.insert(node.startLine)
    footnotes.hasBackReferences = false
    out.append("<li id=\"")
    addHole(.name)
    out.append("fn:")
    out.append(decimal: footnotes.current)
    out.append("\"")
    addHole(.note(footnotes.current))
    out.append(">\n")
    tight.append(false)
  }

  mutating func exitFootnoteDefinition(_ node: CmarkNode) {
    tight.removeLast()
    if !footnotes.hasBackReferences {
      out.startLine()
      out.append("<p>")
      appendBackReferences()
      out.append("</p>\n")
    }
    out.append("</li>\n")
  }

  mutating func exitDocument() {
    if footnotes.isSectionOpen { out.append("</ol>\n</section>\n") }
    guard additions else { return }
    if mayHaveFootnotes {
      reportUnresolvedFootnotes()
      reportUnusedFootnotes()
    }
    reportMangledLetters()
    reportUnfinishedLines()
    reportMergeMarks()
  }

  /// cmark leaves out footnotes to which nothing refers, so they are looked for in the source: lines that begin with
  /// `[^label]:`, but for code and what was shown.
  private mutating func reportUnusedFootnotes() {
    var code = footnotes.code.sorted { $0.lowerBound < $1.lowerBound }[...]
    for line in 1..<max(1, lines.starts.count) {
      while let first = code.first, first.upperBound < line { code.removeFirst() }
      if code.first?.contains(line) == true || footnotes.shown.contains(line) { continue }
      guard let label = footnoteLabel(in: lines.range(line, through: line)) else { continue }
      let text = String(
        decoding: source[label.lowerBound + 2..<label.upperBound - 1], as: UTF8.self)
      report(.unusedFootnote(label: text), at: SourceRange(label))
    }
  }

  /// Where `[^label]` stands, when the line is the beginning of a footnote.
  private func footnoteLabel(in line: Range<Int>) -> Range<Int>? {
    var start = line.lowerBound
    while start < line.upperBound, source[start] == 0x20, start - line.lowerBound < 3 { start += 1 }
    return FootnoteLabel.range(in: source[line], at: start)
  }

  /// Appends the ways back at the end of a footnote's last paragraph.
  mutating func appendBackReferences(inLast paragraph: CmarkNode) {
    guard footnotes.isSectionOpen, paragraph.next == nil, let parent = paragraph.parent,
      kinds[parent] == .footnoteDefinition
    else { return }
    out.append(" ")
    appendBackReferences()
  }

  private mutating func appendBackReferences() {
    footnotes.hasBackReferences = true
    let number = footnotes.current
    for place in 1...max(1, footnotes.total(number)) {
      if place > 1 { out.append(" ") }
      out.append("<a href=\"#")
      appendReferenceID(number, place)
      out.append("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      out.appendEscaped(options.words.backToReference)
      out.append(" ")
      out.append(decimal: number)
      if place > 1 {
        out.append("-")
        out.append(decimal: place)
      }
      addHole(.label)
      out.append("\">↩")
      if place > 1 {
        out.append("<sup>")
        out.append(decimal: place)
        out.append("</sup>")
      }
      out.append("</a>")
    }
  }

  private mutating func appendReferenceID(_ number: Int, _ place: Int) {
    addHole(.name)
    out.append("fnref:")
    out.append(decimal: number)
    if place > 1 {
      out.append(":")
      out.append(decimal: place)
    }
  }
}
