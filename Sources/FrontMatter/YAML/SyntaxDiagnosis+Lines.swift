extension SyntaxDiagnosis {
  /// A colon where none may be: in text without quotes, or in a line that starts in the wrong column.
  var colon: Slip? {
    guard byte(at: place) == UInt8(ascii: ":"), error.problem.contains("mapping values") else {
      return nil
    }
    let line = YAMLLine(in: bytes, at: place)
    guard let colon = line.colon, colon < place else {
      if let above = lineAbove(line), above.colon == nil, !above.isItem(in: bytes) {
        return withoutColon(above)
      }
      return misaligned(line)
    }
    // In `- Start small: one team: no more` the whole item is text: no name has a space.
    let isText = bytes[line.content..<colon].contains(0x20)
    let start = isText ? line.content : line.value(in: bytes).lowerBound
    let range = start..<line.endOfText(in: bytes, from: start)
    let value = text(range)
    if let bare = TextShape.withoutCurlyQuotes(value) {
      return Slip(.curlyQuotes(straight: YAMLText.quoted(bare)), at: range)
    }
    return Slip(.colonInText(quoted: YAMLText.quoted(value)), at: range)
  }

  /// A second colon in an item of a list in brackets, as in `[Salford: a: b]`.
  var colonInBrackets: Slip? {
    guard let openBracket, byte(at: place) == UInt8(ascii: ":") else { return nil }
    let line = YAMLLine(in: bytes, at: place)
    guard openBracket >= line.start, openBracket < place else { return nil }
    let separators = "[{,".utf8
    var start = place
    while start > openBracket + 1 && !separators.contains(bytes[start - 1]) { start -= 1 }
    if byte(at: openBracket) == UInt8(ascii: "{"),
      let colon = bytes[start..<place].firstIndex(of: UInt8(ascii: ":"))
    {
      start = colon + 1
    }
    while start < place && YAMLLine.isBlank(bytes[start]) { start += 1 }
    let quoted = quotedText(from: start)
    return Slip(.colonInText(quoted: quoted.correction), at: quoted.range)
  }

  /// A line that libyaml took for a name, because it has no colon.
  var lineWithoutColon: Slip? {
    guard error.problem.contains("expected ':'") else { return nil }
    return withoutColon(YAMLLine(in: bytes, at: context ?? place))
  }

  private func withoutColon(_ line: YAMLLine) -> Slip {
    if byte(at: line.indent) == UInt8(ascii: "-"), line.content == line.indent,
      line.end > line.indent + 1
    {
      return Slip(
        .noSpaceAfterHyphen(correction: "- " + text(line.indent + 1..<line.end)),
        at: line.indent..<line.end)
    }
    if let slip = line.nameGluedToValue(in: bytes) ?? line.nameWithWrongMark(in: bytes) {
      return slip
    }
    // Not offered as a correction: it may as well be a field whose colon was forgotten.
    return Slip(
      .noColon, at: line.start..<line.end, correction: "  " + text(line.indent..<line.end))
  }

  /// A line that starts neither where the field above starts nor where what belongs to it may.
  var misalignedLine: Slip? {
    let isPlace = error.problem.contains("expected key") || error.problem.contains("'-' indicator")
    guard isPlace, !line.isBlank(in: bytes), place == line.indent else { return nil }
    return misaligned(line)
  }

  private func misaligned(_ line: YAMLLine) -> Slip {
    if let slip = recordWithoutHyphen(line) ?? itemWithoutColon(above: line) { return slip }
    if let above = lineAbove(line),
      let bullets = WrongBullets(in: bytes, from: above, to: line.start)
    {
      return bullets.slip
    }
    let range = line.start..<line.indent
    let expected = expectedIndent(of: line)
    // Nothing is certain about a line that already starts where it seems to belong.
    guard expected != range.count else {
      return Slip(.indentation(correction: nil), at: line.indent..<line.end)
    }
    let spaces = String(repeating: " ", count: expected)
    guard !range.isEmpty else {
      // Further in, it would only run on from the text of the item above.
      guard let above = lineAbove(line), !above.isItem(in: bytes) || above.colon != nil else {
        return Slip(.indentation(correction: nil), at: line.indent..<line.end)
      }
      let whole = line.indent..<line.end
      return Slip(.indentation(correction: spaces + text(whole)), at: whole)
    }
    return Slip(.indentation(correction: spaces), at: range)
  }

  /// The first line of a record whose colon was forgotten: a name and words after it, above a line with a colon in the same
  /// column.
  private func itemWithoutColon(above line: YAMLLine) -> Slip? {
    guard line.colon != nil, let above = lineAbove(line), above.isItem(in: bytes),
      above.colon == nil, above.content - above.start == line.indent - line.start
    else { return nil }
    let name = bytes[above.content..<above.end].prefix { YAMLLine.isName([$0]) }
    let rest = bytes[name.endIndex..<above.end].drop(while: YAMLLine.isBlank)
    guard !name.isEmpty, !rest.isEmpty, rest.startIndex > name.endIndex else { return nil }
    let correction = String(decoding: name, as: UTF8.self) + ": " + text(rest.indices)
    return Slip(.wrongColon(correction: correction), at: above.content..<above.end)
  }

  /// A line where a record of a list should begin, with the name with which the one above began.
  private func recordWithoutHyphen(_ line: YAMLLine) -> Slip? {
    guard let colon = line.colon, !line.isItem(in: bytes) else { return nil }
    var candidate = lineAbove(line)
    while let above = candidate, !above.isItem(in: bytes) { candidate = lineAbove(above) }
    guard let item = candidate, let itemColon = item.colon,
      item.indent - item.start == line.indent - line.start,
      bytes[item.content..<itemColon] == bytes[line.content..<colon]
    else { return nil }
    let name = text(line.content..<colon)
    return Slip(.noHyphen(before: name), at: line.indent..<colon)
  }

  /// The number of spaces with which a line should start, judged by those above it.
  func expectedIndent(of line: YAMLLine) -> Int {
    guard let above = lineAbove(line) else { return 0 }
    let opensGroup = above.colon.map { $0 + 1 == above.end } ?? false
    if opensGroup { return above.content - above.start + 2 }
    guard line.isItem(in: bytes) else { return above.content - above.start }
    var candidate: YAMLLine? = above
    while let item = candidate {
      if item.isItem(in: bytes) { return item.indent - item.start }
      candidate = lineAbove(item)
    }
    return above.content - above.start
  }
}
