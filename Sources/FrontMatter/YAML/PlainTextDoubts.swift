/// Looks at a text without quotes for signs that YAML reads less or more of it than was meant.
struct PlainTextDoubts {
  let bytes: [UInt8]
  /// The text that was read.
  let range: Range<Int>
  let string: String

  /// A list item that became part of the item or field above, because it starts too far in.
  var hiddenItem: Slip? {
    guard let firstEnd = bytes[range].firstIndex(of: 0x0A) else { return nil }
    var line = YAMLLine(in: bytes, at: firstEnd + 1)
    while line.start < range.upperBound {
      if line.isItem(in: bytes) {
        let first = YAMLLine(in: bytes, at: range.lowerBound)
        guard first.isItem(in: bytes), line.indent > line.start else {
          if let slip = WrongBullets(in: bytes, from: first, to: range.upperBound)?.slip {
            return slip
          }
          return Slip(.indentation(correction: nil), at: line.indent..<line.end)
        }
        let spaces = String(repeating: " ", count: first.indent - first.start)
        return Slip(.indentation(correction: spaces), at: line.start..<line.indent)
      }
      // The last line of a file without a line end at its end has none after it.
      guard line.next < bytes.count else { return nil }
      line = YAMLLine(in: bytes, at: line.next)
    }
    return nil
  }

  /// A list whose bullets are no hyphens, so that all of it is one text; where the first of them stands on the line of
  /// its name, the second is reported.
  var bullets: Slip? {
    guard !range.isEmpty else { return nil }
    let first = YAMLLine(in: bytes, at: range.lowerBound)
    if first.indent == range.lowerBound {
      return WrongBullets(in: bytes, from: first, to: range.upperBound)?.slip
    }
    guard first.content < range.lowerBound, first.next < range.upperBound else { return nil }
    let second = YAMLLine(in: bytes, at: first.next)
    guard let slip = WrongBullets(in: bytes, from: second, to: range.upperBound)?.slip else {
      return nil
    }
    return Slip(slip.fault.withoutReplacement, at: second.indent..<second.end)
  }

  /// Lines with an equals sign between name and value, as TOML has them, so that all of them are one text.
  var equalsSigns: Slip? {
    // A line may hold very many texts, and is only taken apart for one that may be meant.
    guard bytes[range].contains(UInt8(ascii: "=")) else { return nil }
    let first = YAMLLine(in: bytes, at: range.lowerBound)
    guard first.start == range.lowerBound, first.colon == nil else { return nil }
    var correction = ""
    for line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      guard let mark = text.firstIndex(of: "=") else {
        guard TextShape.trimmed(text).isEmpty else { return nil }
        correction += "\n"
        continue
      }
      let name = TextShape.trimmed(String(text[..<mark]))
      guard !name.isEmpty,
        name.utf8.allSatisfy({
          $0 == 0x5F || $0 == 0x2D || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A
        })
      else { return nil }
      correction += name + ": " + TextShape.trimmed(String(text[text.index(after: mark)...])) + "\n"
    }
    guard correction.contains(":") else { return nil }
    correction.removeLast()
    return Slip(.equalsSigns(correction: correction), at: range)
  }

  /// A `#` that cuts the text off, with no space after it, as in `Recommendation #7`.
  var comment: Slip? {
    var mark = range.upperBound
    while mark < bytes.count && (bytes[mark] == 0x20 || bytes[mark] == 0x09) { mark += 1 }
    guard mark > range.upperBound, mark + 1 < bytes.count, bytes[mark] == UInt8(ascii: "#"),
      !" #!\t\r\n".utf8.contains(bytes[mark + 1])
    else { return nil }
    let start = range.isEmpty ? mark : range.lowerBound
    let end = YAMLLine(in: bytes, at: mark).end
    let isOneLine = !bytes[start..<end].contains(0x0A)
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return Slip(
      .commentInText(kept: string, quoted: isOneLine ? YAMLText.quoted(text) : nil),
      at: start..<end)
  }
}
