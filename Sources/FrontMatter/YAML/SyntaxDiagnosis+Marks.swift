extension SyntaxDiagnosis {
  /// Quotes that do not close, close too early, or hold a backslash that means nothing.
  var quote: Slip? {
    if let context, let mark = byte(at: context), isQuote(mark) {
      if error.problem.contains("escape") || error.problem.contains("hexdecimal") {
        return unknownEscape(in: context)
      }
      return unclosedQuote(at: context, mark: mark)
    }
    guard let quoted = lastQuoted, let mark = byte(at: quoted.lowerBound), isQuote(mark),
      isFollowed(quoted)
    else { return nil }
    if bytes[quoted].contains(0x0A) { return unclosedQuote(at: quoted.lowerBound, mark: mark) }
    let end = YAMLLine(in: bytes, at: quoted.lowerBound)
      .endOfText(in: bytes, from: quoted.lowerBound)
    let whole = quoted.lowerBound..<max(quoted.upperBound, end)
    // `'What's new'` is one text in quotes; `"Room" and time` is a text that begins with some.
    let isWrapped = bytes[whole.upperBound - 1] == mark && whole.upperBound > quoted.upperBound
    let meant = isWrapped ? whole.lowerBound + 1..<whole.upperBound - 1 : whole
    return Slip(
      .textAfterQuote(character(mark), quoted: YAMLText.quoted(text(meant))), at: whole)
  }

  /// Brackets that do not close, close too often, or begin what was meant as text.
  var bracket: Slip? {
    if let bracketed = lastBracketed, isFollowed(bracketed), let next = byte(at: place) {
      if next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
        return Slip(.extraBracket(character(next)), at: place..<place + 1)
      }
      let start = bracketed.lowerBound
      let closing = character(bytes[bracketed.upperBound - 1])
      guard !bytes[bracketed].contains(0x0A) else {
        let end = YAMLLine(in: bytes, at: place).end
        return Slip(.textAfterBracket(closing, quoted: nil), at: place..<end)
      }
      let quoted = quotedText(from: start)
      return Slip(.textAfterBracket(closing, quoted: quoted.correction), at: quoted.range)
    }
    guard let openBracket, let opening = byte(at: openBracket) else { return nil }
    return unclosedBracket(at: openBracket, opening)
  }

  private func unclosedBracket(at start: Int, _ opening: UInt8) -> Slip {
    let closing = opening == UInt8(ascii: "[") ? "]" : "}"
    let line = YAMLLine(in: bytes, at: start)
    let range = start..<line.end
    let isClosed = bytes[range].contains(opening == UInt8(ascii: "[") ? 0x5D : 0x7D)
    let isAlone = YAMLLine(in: bytes, at: line.next).colon != nil || line.next == bytes.count
    if isClosed { return Slip(.unreadableBrackets, at: range) }
    guard isAlone else {
      return Slip(.unclosedBracket(character(opening), correction: nil), at: range)
    }
    var inner = text(range)
    while inner.hasSuffix(",") || inner.hasSuffix(" ") { inner.removeLast() }
    return Slip(.unclosedBracket(character(opening), correction: inner + closing), at: range)
  }

  private func unclosedQuote(at start: Int, mark: UInt8) -> Slip {
    let line = YAMLLine(in: bytes, at: start)
    let range = start..<line.end
    let inner = start + 1..<max(start + 1, line.end)
    // With another such mark in the line it is not clear which of them is one too many.
    guard !bytes[inner].contains(mark) else {
      return Slip(.unclosedQuote(character(mark), correction: nil), at: range)
    }
    return Slip(
      .unclosedQuote(character(mark), correction: YAMLText.quoted(text(inner))), at: range)
  }

  private func unknownEscape(in start: Int) -> Slip? {
    guard
      let backslash = bytes[start..<bytes.count].indices.first(where: { index in
        index + 1 >= place && bytes[index] == UInt8(ascii: "\\")
      }) ?? bytes[start..<min(place + 1, bytes.count)].lastIndex(of: UInt8(ascii: "\\"))
    else { return nil }
    let line = YAMLLine(in: bytes, at: backslash)
    var end = min(backslash + 2, line.end)
    while end < line.end && bytes[end] & 0xC0 == 0x80 { end += 1 }
    let escape = text(backslash..<max(backslash + 1, end))
    return Slip(.unknownEscape(escape), at: backslash..<max(backslash + 1, end))
  }

  /// Whether libyaml gave up right after a value, in the line in which the value ended.
  private func isFollowed(_ value: Range<Int>) -> Bool {
    guard value.upperBound <= place, place < bytes.count else { return false }
    return bytes[value.upperBound..<place].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
