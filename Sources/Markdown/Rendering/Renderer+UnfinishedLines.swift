import Diagnostics

/// What lines of text show that was not finished, or that came from another program as it was.
extension Renderer {
  /// Reports words that stand for something that is still to be written, and notes with a number in brackets, as papers
  /// have them.
  mutating func reportUnfinishedLines() {
    guard mayBeUnfinished else { return }
    var code = footnotes.code.sorted { $0.lowerBound < $1.lowerBound }[...]
    var references: Set<String> = []
    for number in 1..<max(1, lines.starts.count) {
      while let first = code.first, first.upperBound < number { code.removeFirst() }
      if code.first?.contains(number) == true { continue }
      let line = lines.range(number, through: number).trimmed(in: source)
      reportPlaceholder(in: line)
      reportTypedFootnote(in: line, &references)
    }
  }

  /// `TODO`, `TBC`, `XXX`, `[insert …]` and the like; once in a line.
  private mutating func reportPlaceholder(in line: Range<Int>) {
    var index = line.lowerBound
    var isInCode = false
    while index < line.upperBound {
      let byte = source[index]
      if byte == 0x60 { isInCode.toggle() }
      let isStart = index == line.lowerBound || !source[index - 1].isASCIIAlphanumeric
      if !isInCode, isStart, let length = placeholder(at: index, to: line.upperBound) {
        let text = String(decoding: source[index..<index + length], as: UTF8.self)
        return report(.placeholder(text), at: SourceRange(index..<index + length))
      }
      index += 1
    }
  }

  private func placeholder(at index: Int, to end: Int) -> Int? {
    switch source[index] {
    case 0x54, 0x58, 0x46:
      for word: StaticString in ["TODO", "TBC", "TBD", "XXX", "FIXME"] {
        let length = word.utf8CodeUnitCount
        guard index + length <= end, starts(with: word, at: index),
          index + length == end || !source[index + length].isASCIIAlphanumeric
        else { continue }
        return length
      }
      return nil
    case 0x5B:
      guard index + 8 < end,
        ["[insert ", "[Insert ", "[INSERT "].contains(where: { starts(with: $0, at: index) }),
        let close = source[index..<end].firstIndex(of: 0x5D),
        close + 1 == end || source[close + 1] != 0x28 && source[close + 1] != 0x5B
      else { return nil }
      return close + 1 - index
    case 0x4C:
      return index + 11 <= end && starts(with: "Lorem ipsum", at: index) ? 11 : nil
    default: return nil
    }
  }

  private func starts(with word: StaticString, at index: Int) -> Bool {
    source[index...].starts(with: word.description.utf8)
  }

  /// `[1] The note.` at the start of a line, after a `[1]` at the end of a word.
  private mutating func reportTypedFootnote(in line: Range<Int>, _ references: inout Set<String>) {
    var index = line.lowerBound
    while let open = source[index..<line.upperBound].firstIndex(of: 0x5B) {
      index = open + 1
      while index < line.upperBound, index - open < 4, (0x30...0x39).contains(source[index]) {
        index += 1
      }
      guard index > open + 1, index < line.upperBound, source[index] == 0x5D else { continue }
      let label = String(decoding: source[open + 1..<index], as: UTF8.self)
      let next = index + 1 < line.upperBound ? source[index + 1] : 0x0A
      if open == line.lowerBound {
        guard next == 0x20, references.contains(label) else { continue }
        report(.typedFootnote(label: label), at: SourceRange(open..<index + 1))
      } else if source[open - 1] != 0x20, next != 0x28, next != 0x5B, next != 0x3A {
        references.insert(label)
      }
    }
  }

  /// Reports sentences that are indented by four spaces or a tab, as paragraphs of letters are: they are code.
  mutating func reportIndentedText(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.fence == nil, literal.count < 2000 else { return }
    // An example of what the text above says.
    if let above = node.previous {
      let last = lines.range(above.endLine, through: above.endLine).trimmed(in: source)
      if source[last].last == 0x3A { return }
    }
    // Lines of code are short.
    let text = unsafe String(decoding: literal.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    var first: Character?
    var words = 0
    var last: Character = " "
    for part in text.split(whereSeparator: \.isWhitespace) {
      guard let start = part.first, let end = part.last else { continue }
      first = first ?? start
      words += 1
      last = end
      // What code is made of.
      if part.contains(where: { "{}=;$/\\|`_#@".contains($0) }) || part.contains("()") { return }
    }
    guard words > 8, text.utf8.count > 50, first?.isUppercase == true, ".!?".contains(last) else {
      return
    }
    report(
      .indentedText,
      at: SourceRange(
        lines.range(node.startLine, through: node.startLine)
          .trimmed(in: source)))
  }
}
