import Diagnostics

/// Headings and their anchors.
extension Renderer {
  mutating func enterHeading(_ node: CmarkNode) {
    beginLeaf(node)
    out.startLine()
    let level = node.headingLevel
    headingTextStart = text.count
    termsBarred += 1
    if level <= 2 { beginSection() }
    out.append("<h")
    appendHeadingLevel(level)
    guard additions else { return out.append(">") }
    out.append(" id=\"")
    addHole(.name)
    let (anchor, words) = anchorAndWords(of: node)
    out.append(contentsOf: anchor.utf8)
    out.append("\">")
    let range = range(of: node)
    check(level: level, words, range)
    if level == 2 { reportUnderlinedText(node, words) }
    if !words.isEmpty && isFollowedByNothing(node) {
      report(.emptySection(heading: words), at: range)
    }
    result.headings.append(Heading(level: level, text: words, anchor: anchor, range: range))
  }

  mutating func exitHeading(_ node: CmarkNode) {
    termsBarred -= 1
    text.endBlock()
    out.append("</h")
    let level = node.headingLevel
    appendHeadingLevel(level)
    out.append(">\n")
    if !additions {
      let (anchor, words) = anchorAndWords(of: node)
      result.headings.append(
        Heading(level: level, text: words, anchor: anchor, range: range(of: node)))
    }
  }

  /// Above the headings of a body stands the page's title.
  private mutating func appendHeadingLevel(_ level: Int) {
    if additions { addHole(.headingLevel(max(level, 2))) } else { out.append(decimal: level) }
  }

  /// The `id` of a heading, and its words: read before the heading is rendered, because the `id` comes
  /// first.
  private mutating func anchorAndWords(of heading: CmarkNode) -> (anchor: String, words: String) {
    var raw: [UInt8] = []
    var words = PlainText()
    var node = heading.firstChild
    while let current = node, current != heading {
      let kind = kinds[current]
      switch kind {
      case .htmlInline where additions && RawHTML.isComment(current.literal): break
      case .text, .code, .htmlInline:
        words.append(current.literal)
        if !isInImage(current, below: heading) {
          unsafe raw.append(contentsOf: current.literal.bytes)
        }
      case .softBreak, .lineBreak:
        words.endWord()
        raw.append(0x0A)
      default: break
      }
      node = current.following(within: heading)
    }
    return (anchors.anchor(for: raw), words.string(from: 0))
  }

  private func isInImage(_ node: CmarkNode, below top: CmarkNode) -> Bool {
    var parent = node.parent
    var steps = 0
    while let current = parent, current != top, steps < options.limits.depth {
      if kinds[current] == .image { return true }
      parent = current.parent
      steps += 1
    }
    return false
  }

  /// Whether the section of a heading is empty: comments are for editors, and readers never see them.
  private func isFollowedByNothing(_ heading: CmarkNode) -> Bool {
    var node = heading.next
    while let current = node, kinds[current] == .htmlBlock, RawHTML.isComment(current.literal) {
      node = current.next
    }
    guard let node else { return true }
    return kinds[node] == .heading && node.headingLevel <= heading.headingLevel
  }

  private mutating func check(level: Int, _ words: String, _ range: SourceRange) {
    if words.isEmpty { report(.emptyHeading, at: range) }
    if level == 1 {
      report(.topLevelHeading, at: range)
    } else if level > lastHeadingLevel + 1 {
      report(.skippedHeadingLevel(from: lastHeadingLevel, to: level), at: range)
    }
    lastHeadingLevel = level
    guard !words.isEmpty else { return }
    if let first = firstHeadings[words] {
      report(.duplicateHeading(text: words, first: first), at: range)
    } else {
      firstHeadings[words] = range
    }
  }
}

extension Renderer {
  /// A line of hyphens under what does not read like a heading: a sentence, or several lines.
  private mutating func reportUnderlinedText(_ heading: CmarkNode, _ words: String) {
    let first = lines.range(heading.startLine, through: heading.startLine).trimmed(in: source)
    guard let start = source[first].first, start != 0x23 else { return }
    var number = heading.startLine + 1
    var line = lines.range(number, through: number).trimmed(in: source)
    while number <= heading.endLine, !isUnderline(line) {
      number += 1
      line = lines.range(number, through: number).trimmed(in: source)
    }
    guard isUnderline(line) else { return }
    let isLong = number > heading.startLine + 1 || words.utf8.count > 100
    let end = words.utf8.last { $0 != 0x29 && $0 != 0x22 && $0 != 0x27 } ?? 0
    guard isLong || ".!;:,".utf8.contains(end) else { return }
    report(.underlinedText, at: SourceRange(line))
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    !line.isEmpty && source[line].allSatisfy { $0 == 0x2D || $0 == 0x20 || $0 == 0x3E }
  }
}

extension CmarkNode {
  /// The next node below `top` in the order in which they begin.
  func following(within top: CmarkNode) -> CmarkNode? {
    if let firstChild { return firstChild }
    var node = self
    while node != top {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
