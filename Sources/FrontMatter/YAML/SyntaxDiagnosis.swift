import Basics

/// Finds out, from where libyaml gave up, what the author most probably did.
///
/// It looks at the text far more than at libyaml's words, so that another version of the library at
/// worst gives a plainer message. libyaml's words are those of 0.2.5.
struct SyntaxDiagnosis {
  let bytes: [UInt8]
  let error: SyntaxError
  /// Where libyaml gave up.
  let place: Int
  /// Where what it was reading began.
  let context: Int?
  /// The last value before the fault, if it was in quotes.
  let lastQuoted: Range<Int>?
  /// The last list or group in brackets that was closed before the fault.
  let lastBracketed: Range<Int>?
  /// The bracket begun last that is still open.
  let openBracket: Int?

  /// What the author most probably did.
  var slip: Slip {
    badCharacter ?? directive ?? secondDocument ?? tab ?? quote ?? bullets ?? specialStart
      ?? colonInBrackets
      ?? bracket
      ?? list ?? colon ?? lineWithoutColon ?? indentedStart ?? misalignedLine
      ?? Slip(.unreadable, at: line.indent..<line.end)
  }

  /// The line in which libyaml gave up or, at the end of the text, the last that says anything.
  var line: YAMLLine {
    let line = YAMLLine(in: bytes, at: place)
    return line.isBlank(in: bytes) ? lineAbove(line) ?? line : line
  }

  /// The nearest line above that says anything.
  func lineAbove(_ line: YAMLLine) -> YAMLLine? {
    var start = line.start
    while start > 0 {
      let above = YAMLLine(in: bytes, at: start - 1)
      if !above.isBlank(in: bytes) { return above }
      start = above.start
    }
    return nil
  }

  func byte(at offset: Int?) -> UInt8? {
    guard let offset, bytes.indices.contains(offset) else { return nil }
    return bytes[offset]
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A text in the line from an offset on, in quotes.
  func quotedText(from start: Int) -> (range: Range<Int>, correction: String) {
    let end = YAMLLine(in: bytes, at: start).endOfText(in: bytes, from: start)
    return (start..<max(start, end), YAMLText.quoted(text(start..<max(start, end))))
  }

  private var badCharacter: Slip? {
    guard let bad = error.badCharacter, let first = byte(at: bad.offset) else { return nil }
    // libyaml points at the byte that does not fit, which may be the second or third of its letter.
    if let bad = UTF8Validity.firstInvalid(in: bytes) {
      return Slip(.notUTF8(bytes[bad]), at: bad..<bad + 1, correction: "?")
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let range = bad.offset..<min(bad.offset + length, bytes.count)
    return Slip(.controlCharacter(UInt32(clamping: bad.value)), at: range, correction: "")
  }

  private var directive: Slip? {
    var line = YAMLLine(in: bytes, at: 0)
    while line.isBlank(in: bytes), line.next < bytes.count {
      line = YAMLLine(in: bytes, at: line.next)
    }
    guard byte(at: line.start) == UInt8(ascii: "%"), line.start < line.end else { return nil }
    return Slip(.refused(.directive), at: line.start..<line.end)
  }

  private var secondDocument: Slip? {
    guard error.problem.contains("document start"), let above = lineAbove(line),
      text(above.start..<above.end) == "..."
    else { return nil }
    return Slip(.refused(.secondDocument), at: line.start..<line.end)
  }

  /// The first field starts further in than the others, which libyaml takes for a second document.
  private var indentedStart: Slip? {
    guard error.problem.contains("document start") else { return nil }
    var first = YAMLLine(in: bytes, at: 0)
    while first.isBlank(in: bytes), first.next < bytes.count {
      first = YAMLLine(in: bytes, at: first.next)
    }
    guard first.indent > first.start, first.start < line.start else { return nil }
    return Slip(.indentation(correction: ""), at: first.start..<first.indent)
  }

  private var tab: Slip? {
    let tab = UInt8(ascii: "\t")
    let line = YAMLLine(in: bytes, at: place)
    if bytes[line.start..<line.indent].contains(tab), line.indent < line.end {
      let spaces = String(repeating: " ", count: expectedIndent(of: line))
      return Slip(.tabIndentation(spaces: spaces), at: line.start..<line.indent)
    }
    guard byte(at: place) == tab else { return nil }
    var end = place
    while byte(at: end) == tab { end += 1 }
    return Slip(.tabIndentation(spaces: " "), at: place..<end)
  }

  /// Items of a list that begin with another bullet than a hyphen, or with a special space after it.
  private var bullets: Slip? {
    let lines = [YAMLLine(in: bytes, at: context ?? place), YAMLLine(in: bytes, at: place)]
    return lines.lazy.compactMap { WrongBullets(in: bytes, from: $0, to: bytes.count)?.slip }.first
  }

  private var specialStart: Slip? {
    let atPlace: [UInt8] = Array("@`%,]}?".utf8)
    let atContext: [UInt8] = Array("*&!>|".utf8)
    var start: Int?
    if let byte = byte(at: place), atPlace.contains(byte), startsValue(at: place) { start = place }
    if let context, let byte = byte(at: context), atContext.contains(byte) { start = context }
    guard let start, let mark = byte(at: start) else { return nil }
    let quoted = quotedText(from: start)
    let value = text(quoted.range)
    if StandIn.isOne(value) {
      return Slip(.loneMark(value), at: quoted.range, correction: quoted.correction)
    }
    return Slip(
      .specialStart(Character(Unicode.Scalar(mark)), quoted: quoted.correction), at: quoted.range)
  }

  /// Whether a value could start at an offset: after a colon, a hyphen, a bracket or a comma.
  private func startsValue(at offset: Int) -> Bool {
    let line = YAMLLine(in: bytes, at: offset)
    var before = offset
    while before > line.start && YAMLLine.isBlank(bytes[before - 1]) { before -= 1 }
    if before == line.start { return true }
    return ":-[{,".utf8.contains(bytes[before - 1])
  }

  private var list: Slip? {
    guard byte(at: place) == UInt8(ascii: "-"), error.problem.contains("sequence entries") else {
      return nil
    }
    let range = place..<YAMLLine(in: bytes, at: place).end
    let value = text(range)
    guard StandIn.isOne(value) else { return Slip(.listOnNameLine, at: range) }
    return Slip(.loneMark(value), at: range, correction: YAMLText.quoted(value))
  }
}
