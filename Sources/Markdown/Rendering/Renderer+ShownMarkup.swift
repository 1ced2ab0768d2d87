import Diagnostics

/// Markup that a slip has kept from working, so that readers would see it as it is written.
extension Renderer {
  /// Looks for it where a text begins a line. What a backslash or an entity makes text is meant to be seen, and let
  /// be.
  mutating func reportShownMarkup(atStartOf node: CmarkNode, _ literal: CmarkText) {
    guard !literal.isEmpty, let leaf, kinds[leaf] == .paragraph, node.parent == leaf else { return }
    reportTabbedTable(node, literal)
    guard mayBegin(with: literal[0]), isFirstOfLine(node) else { return }
    if reportSpecialSpace(literal) { return }
    switch literal[0] {
    case 0x21, 0x3A, 0x3F, 0x5B: reportForeignCallout(node, literal)
    case 0x23: reportHeadingWithoutSpace(node, literal)
    case 0x7C: reportMisshapenTable(node, literal)
    case 0x2B: reportDrawnTable(node, literal)
    case 0xC2, 0xE2, 0xEF, 0xF0:
      reportTypedBullet(literal)
      reportTypedSymbol(node, literal)
    case 0x30...0x39: reportTypedSymbol(node, literal)
    case 0x2D, 0x6F: reportTypedLetter(node, literal)
    default: break
    }
  }

  /// Whether the byte is the first of a `#`, a `|`, a hyphen, a number, a bullet or a call-out of another program.
  private func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23, 0x2B, 0x2D, 0x30...0x3A, 0x3F, 0x5B, 0x6F, 0x7C, 0xC2, 0xE2, 0xEF, 0xF0: true
    default: false
    }
  }

  /// Reports a mark that a special space keeps from beginning a heading or an item, and says whether there is one.
  private mutating func reportSpecialSpace(_ literal: CmarkText) -> Bool {
    var count = 1
    switch literal[0] {
    case 0x23:
      while count < literal.count && literal[count] == 0x23 { count += 1 }
      if count > 6 { return false }
    case 0x2B, 0x2D: break
    case 0x30...0x39:
      while count < literal.count && literal[count].isASCIIDigit { count += 1 }
      guard count <= 9, count < literal.count, literal[count] == 0x2E || literal[count] == 0x29
      else { return false }
      count += 1
    default: return false
    }
    guard let space = literal.specialSpace(at: count), space + count < literal.count,
      let place = locate(shown: literal, 0..<count + space)
    else { return false }
    let mark = unsafe String(decoding: literal.bytes[0..<count], as: UTF8.self)
    report(.specialSpace(after: mark), at: SourceRange(place))
    return true
  }

  private func isFirstOfLine(_ node: CmarkNode) -> Bool {
    guard let previous = node.previous else { return true }
    return kinds[previous] == .softBreak || kinds[previous] == .lineBreak
  }

  /// `##Heading`; and `#A heading`, where it stands alone and does not end like a sentence, as text with `#hashtags`
  /// may.
  private mutating func reportHeadingWithoutSpace(_ node: CmarkNode, _ literal: CmarkText) {
    var count = 1
    while count < literal.count && literal[count] == 0x23 { count += 1 }
    guard count <= 6, count < literal.count else { return }
    let next = literal[count]
    guard next.isASCIILetter || next >= 0x80 || count > 1 && next.isASCIIDigit else { return }
    if count == 1 {
      guard node.previous == nil, node.next == nil, !literal.endsSentence,
        literal.firstIndex(of: 0x20, from: 0) < literal.count
      else { return }
    }
    guard let place = locate(shown: literal, 0..<count) else { return }
    report(.headingWithoutSpace(level: count), at: SourceRange(place))
  }

  /// Rows of a table that cmark took for text; told once, at the first.
  private mutating func reportMisshapenTable(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.previous == nil else { return }
    if let leaf, node.next == nil, let above = leaf.previous, kinds[above] == .table,
      literal.count > 3, literal[literal.count - 1] == 0x7C,
      let place = locate(shown: literal, 0..<1)
    {
      return report(.rowApart, at: SourceRange(place))
    }
    var other = node.next
    while let current = other, kinds[current] != .softBreak { other = current.next }
    guard let second = other?.next, kinds[second] == .text, second.literal.hasPrefix("|"),
      let place = locate(shown: literal, 0..<1)
    else { return }
    let isRow = second.literal.isDelimiterRow
    report(.misshapenTable(hasDelimiterRow: isRow), at: SourceRange(place))
  }

  /// `** bold **`: with white space inside, asterisks mean nothing.
  mutating func reportSpacedAsterisks(_ literal: CmarkText, in part: Range<Int>) {
    var index = part.lowerBound
    var opening: Int?
    while index < part.upperBound {
      guard literal[index] == 0x2A else {
        index += 1
        continue
      }
      var end = index
      while end < part.upperBound && literal[end] == 0x2A { end += 1 }
      if end - index == 2 {
        if let start = opening {
          guard literal[start + 2].isASCIISpace || literal[index - 1].isASCIISpace,
            let place = locate(shown: literal, start..<end)
          else { return }
          return report(.spacedAsterisks, at: SourceRange(place))
        }
        opening = index
      }
      index = end
    }
    if let opening { reportUnclosedAsterisks(literal, opening) }
  }

  /// Two asterisks before a word, to which no others belong.
  private mutating func reportUnclosedAsterisks(_ literal: CmarkText, _ start: Int) {
    let isWordBefore = start > 0 && !literal[start - 1].isASCIISpace
    let isWordAfter = start + 2 < literal.count && !literal[start + 2].isASCIISpace
    guard isWordAfter, !isWordBefore, let place = locate(shown: literal, start..<start + 2) else {
      return
    }
    report(.unclosedAsterisks, at: SourceRange(place))
  }

  /// A block of code that nothing ends takes the rest of the page in.
  mutating func reportUnclosedCode(_ node: CmarkNode) {
    guard let fence = node.fence else { return }
    let last = source[lines.range(node.endLine, through: node.endLine).trimmed(in: source)]
    let length = last.reversed().prefix { $0 == fence.mark }.count
    if node.endLine > node.startLine && length >= fence.length { return }
    let first = lines.range(node.startLine, through: node.startLine).trimmed(in: source)
    let text = String(
      repeating: Character(Unicode.Scalar(fence.mark)), count: min(fence.length, 80))
    report(.unclosedCode(fence: text), at: SourceRange(first))
  }

  /// Where a part of a text stands as it is, unless a backslash stands before it.
  mutating func locate(shown literal: CmarkText, _ part: Range<Int>) -> Range<Int>? {
    guard let place = locate(text: literal, part) else { return nil }
    return place.lowerBound > 0 && source[place.lowerBound - 1] == 0x5C ? nil : place
  }
}

extension CmarkText {
  /// The length of the space at an offset that is not the ordinary one, such as a non-breaking space (U+00A0); `nil`
  /// where none stands.
  fileprivate func specialSpace(at offset: Int) -> Int? {
    guard offset + 1 < count else { return nil }
    let (first, second) = (self[offset], self[offset + 1])
    if first == 0xC2 && second == 0xA0 { return 2 }
    guard offset + 2 < count else { return nil }
    switch (first, second, self[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return nil
    }
  }

  /// Whether the last letter but for white space ends a sentence.
  fileprivate var endsSentence: Bool {
    var last = count
    while last > 0 && self[last - 1].isASCIISpace { last -= 1 }
    return last > 0 && (self[last - 1] == 0x2E || self[last - 1] == 0x21 || self[last - 1] == 0x3F)
  }

  /// Whether the text is a table's second row, whatever the number of its columns.
  fileprivate var isDelimiterRow: Bool {
    var hasHyphen = false
    for index in 0..<count {
      switch self[index] {
      case 0x2D: hasHyphen = true
      case 0x7C, 0x3A, 0x20, 0x09: break
      default: return false
      }
    }
    return hasHyphen
  }
}
