import Diagnostics

/// Keys after an `@`, or in brackets, that may be meant for citations. Whether there are such sources, the body does not
/// know.
extension Renderer {
  /// Looks for `@key` and `(@key)` in a text.
  mutating func reportLooseCitations(_ literal: CmarkText) {
    var index = literal.firstIndex(of: 0x40, from: 0)
    while index < literal.count {
      let before = index > 0 ? literal[index - 1] : 0x20
      // A citation, or what was reported as one that is not understood.
      let end =
        before == 0x5B
        ? literal.firstIndex(of: 0x5D, from: index) : literal.endOfKey(from: index + 1)
      if end > index + 1, before == 0x28 || before.isASCIISpace {
        let isClosed = before == 0x28 && end < literal.count && literal[end] == 0x29
        let whole = literal.brackets(round: index..<end)
        reportLooseCitation(
          literal, whole ?? (isClosed ? index - 1..<end + 1 : index..<end), index + 1..<end)
      }
      index = literal.firstIndex(of: 0x40, from: max(index + 1, end))
    }
  }

  /// Looks for `[key]` at a bracket; a key without a hyphen is more often a word.
  mutating func reportBracketedKey(_ literal: CmarkText, _ start: Int) {
    let end = literal.endOfKey(from: start + 1)
    guard end > start + 1, end < literal.count, literal[end] == 0x5D,
      (start..<end).contains(where: { literal[$0] == 0x2D })
    else { return }
    reportLooseCitation(literal, start..<end + 1, start + 1..<end)
  }

  private mutating func reportLooseCitation(
    _ literal: CmarkText, _ part: Range<Int>, _ key: Range<Int>
  ) {
    if leaf != looseCitations.block { looseCitations = (leaf, 0, 0) }
    // Brackets are read before the rest of a text. Once one is not found, no other is looked for in the block, so
    // that the time stays in proportion.
    let isBracket = literal[part.lowerBound] == 0x5B
    let place = find(
      literal, part, from: isBracket ? looseCitations.bracket : looseCitations.sign)
    let end = place?.upperBound ?? source.count
    if isBracket { looseCitations.bracket = end } else { looseCitations.sign = end }
    guard let place else { return }
    report(
      .looseCitation(
        text: unsafe String(decoding: literal.bytes[part], as: UTF8.self),
        key: unsafe String(decoding: literal.bytes[key], as: UTF8.self)),
      at: SourceRange(place))
  }
}

extension CmarkText {
  /// The square brackets round a key and a few words before it, as in `[see @key]`.
  fileprivate func brackets(round key: Range<Int>) -> Range<Int>? {
    guard key.upperBound < count, self[key.upperBound] == 0x5D else { return nil }
    var start = key.lowerBound - 1
    while start >= 0, key.lowerBound - start < 40 {
      if self[start] == 0x5B { return start..<key.upperBound + 1 }
      if self[start] == 0x5D { return nil }
      start -= 1
    }
    return nil
  }

  /// The offset after the key of a source that begins at `start`, or `start` when none does.
  fileprivate func endOfKey(from start: Int) -> Int {
    var end = start
    while end < count, end - start < 100,
      self[end].isASCIIAlphanumeric || "-_.:/".utf8.contains(self[end])
    {
      end += 1
    }
    while end > start, !self[end - 1].isASCIIAlphanumeric { end -= 1 }
    return end
  }
}
