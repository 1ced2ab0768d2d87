import Diagnostics

/// Marks inside text that only other programs understand.
extension Renderer {
  /// Looks for them in a text; of one kind, the first is reported.
  mutating func reportForeignMarks(_ node: CmarkNode, _ literal: CmarkText) {
    guard mayHaveForeignMarks, literal.count > 2 else { return }
    var seen: Set<ForeignMark> = []
    // Where no bracket is closed, no note ends, and none is looked for at each place where one may begin.
    if literal.firstIndex(of: 0x5D, from: 0) == literal.count { seen.insert(.inlineNote) }
    var index = 0
    while index < literal.count {
      if let (mark, end) = literal.foreignMark(at: index, but: seen) {
        seen.insert(mark)
        report(mark, literal, index..<end)
        index = end
      } else {
        index += 1
      }
    }
    reportForeignLine(node, literal)
  }

  /// Looks for a mark that has a meaning at the start of a line only.
  private mutating func reportForeignLine(_ node: CmarkNode, _ literal: CmarkText) {
    guard let leaf, node.parent == leaf, kinds[leaf] == .paragraph else { return }
    if node.previous == nil {
      if literal.hasPrefix("=== \"") || literal.hasPrefix("=== “") {
        report(.tab, literal, 0..<min(literal.count, 40))
      } else if literal.hasPrefix("*["), let end = literal.end(of: "]:", before: 60) {
        report(.abbreviation, literal, 0..<end)
      } else if node.next == nil, literal.equals("[TOC]") || literal.equals("[toc]") {
        report(.contents, literal, 0..<5)
      }
    } else if let previous = node.previous, kinds[previous] == .softBreak, literal.hasPrefix(": ") {
      report(.definition, literal, 0..<1)
    }
  }

  /// Looks for `[]`, `[ ]words` and `[x]words` at the start of an item of a list.
  mutating func reportMisshapenBox(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.previous == nil, let leaf, node.parent == leaf, leaf.previous == nil,
      let item = leaf.parent, kinds[item] == .item, literal.count > 3, literal[0] == 0x5B
    else { return }
    let isEmpty = literal[1] == 0x5D
    let length = isEmpty ? 2 : 3
    let isBox = isEmpty || (literal[2] == 0x5D && " xX".utf8.contains(literal[1]))
    guard isBox, isEmpty == literal[length].isASCIISpace,
      isEmpty || literal[length].isASCIIAlphanumeric
    else { return }
    report(.box, literal, 0..<length)
  }

  /// Reports code in the language of a program that draws something of it, which nothing does here.
  mutating func reportDrawing(_ node: CmarkNode, _ info: CmarkText) {
    guard node.fence != nil, !info.isEmpty, info.count < 60, !node.isChart else { return }
    let text = info.string
    let name = text.prefix { $0.isLetter }.lowercased()
    guard Self.drawingLanguages.contains(name),
      text.utf8.count == name.utf8.count || text.contains(" ")
    else { return }
    let line = lines.range(node.startLine, through: node.startLine).trimmed(in: source)
    report(
      .foreignMarkup(.mark(.drawing, String(text.prefix { $0.isLetter }))), at: SourceRange(line))
  }

  private static let drawingLanguages: Set<String> = [
    "chart", "charts", "dataview", "dataviewjs", "graphviz", "mermaid", "plantuml", "vega",
  ]

  private mutating func report(_ mark: ForeignMark, _ literal: CmarkText, _ part: Range<Int>) {
    guard let place = find(literal, part) else { return }
    let text = unsafe String(decoding: literal.bytes[part], as: UTF8.self)
    report(.foreignMarkup(.mark(mark, text)), at: SourceRange(place))
  }
}

extension CmarkText {
  /// The mark that begins at an offset, and where it ends; of those that were not seen before.
  fileprivate func foreignMark(at start: Int, but seen: Set<ForeignMark>) -> (ForeignMark, Int)? {
    let isAtStart = start == 0 || !self[start - 1].isASCIIAlphanumeric && self[start - 1] < 0x80
    switch self[start] {
    case 0x3D where isAtStart && !seen.contains(.highlight):
      return pair(at: start).map { (.highlight, $0) }
    case 0x25 where isAtStart && !seen.contains(.hiddenText):
      return pair(at: start).map { (.hiddenText, $0) }
    case 0x3C where !seen.contains(.hiddenText):
      return endOfRemark(at: start).map { (.hiddenText, $0) }
    case 0x3A where isAtStart && !seen.contains(.emoji):
      return endOfEmoji(at: start).map { (.emoji, $0) }
    case 0x5E where !seen.contains(.inlineNote):
      return endOfNote(at: start).map { (.inlineNote, $0) }
    default: return nil
    }
  }

  /// The offset after `==words==`, or the same of another mark, with no space on the inner side.
  private func pair(at start: Int) -> Int? {
    let mark = self[start]
    guard start + 4 < count, self[start + 1] == mark, self[start + 2] != mark,
      start == 0 || self[start - 1] != mark,
      mark == 0x25 || !self[start + 2].isASCIISpace
    else { return nil }
    var index = start + 3
    while index + 1 < min(count, start + 300) {
      if self[index] == mark, self[index + 1] == mark {
        let isTight = mark == 0x25 || !self[index - 1].isASCIISpace
        let isEnd = index + 2 == count || self[index + 2] != mark
        return isTight && isEnd ? index + 2 : nil
      }
      index += 1
    }
    return nil
  }

  /// The offset after `<!- words ->`, `<-- words -->` or the same with the dash that a program made of two hyphens.
  private func endOfRemark(at start: Int) -> Int? {
    let beginnings = ["<!–", "<!—", "<!-", "<--"]
    guard start + 6 < count, beginnings.contains(where: { starts(with: $0, at: start) }) else {
      return nil
    }
    var index = start + 3
    while index < min(count, start + 300) {
      if self[index] == 0x3E { return "-–—".utf8.contains(self[index - 1]) ? index + 1 : nil }
      index += 1
    }
    return nil
  }

  private func starts(with text: String, at start: Int) -> Bool {
    start + text.utf8.count <= count
      && text.utf8.enumerated().allSatisfy { self[start + $0.offset] == $0.element }
  }

  /// The offset after `:smile:`; two letters at least, with digits, hyphens, underscores and `+` among them.
  private func endOfEmoji(at start: Int) -> Int? {
    guard start == 0 || self[start - 1] != 0x3A && self[start - 1] != 0x2F else { return nil }
    var index = start + 1
    var letters = 0
    while index < count, index - start < 60,
      self[index].isASCIIAlphanumeric || "-_+".utf8.contains(self[index])
    {
      if self[index].isASCIILetter { letters += 1 }
      index += 1
    }
    guard letters > 1, index < count, self[index] == 0x3A,
      index + 1 == count || self[index + 1].isASCIISpace || ".,;!?)".utf8.contains(self[index + 1])
    else { return nil }
    return index + 1
  }

  /// The offset after `^[A note.]`.
  private func endOfNote(at start: Int) -> Int? {
    guard start + 3 < count, self[start + 1] == 0x5B else { return nil }
    return (start + 2..<min(count, start + 300)).first { self[$0] == 0x5D }.map { $0 + 1 }
  }

  /// The offset after the first `text` that ends within the first `limit` bytes.
  fileprivate func end(of text: StaticString, before limit: Int) -> Int? {
    let bytes = Array(text.description.utf8)
    return (0..<max(0, min(count, limit) - bytes.count + 1)).first { start in
      bytes.indices.allSatisfy { self[start + $0] == bytes[$0] }
    }.map { $0 + bytes.count }
  }
}
