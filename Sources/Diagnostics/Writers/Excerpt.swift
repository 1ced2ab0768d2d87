/// The line round a fault, trimmed to what fits a screen, and the caret that marks it.
struct Excerpt {
  /// The visible line: tabs as one space, hidden characters escaped, cut ends shown as `…`.
  let line: String
  /// Spaces up to the fault.
  let indent: String
  /// `^` under the first character at fault and `~` under the others.
  let caret: String

  /// Lines longer than this many characters are cut round the fault.
  private static let width = 100
  /// The most that is read of a line before and after the fault, in bytes: lines may be long.
  private static let reach = 400

  /// The excerpt of `whole`, the bytes of the line in which `range` begins.
  init(of source: SourceFile, at range: SourceRange, line whole: Range<Int>) {
    let start = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let bytes = source.bytes
    let faultEnd = min(max(range.upperBound, start), whole.upperBound)
    let end = min(faultEnd, Self.boundary(in: bytes, atOrAfter: start + Self.reach))
    let isCut = end < faultEnd
    let from = Self.boundary(in: bytes, atOrAfter: max(whole.lowerBound, start - Self.reach))
    let to = Self.boundary(
      in: bytes, atOrAfter: min(whole.upperBound, max(end, start) + Self.reach))

    var before = Self.shown(bytes[from..<max(from, start)], isLineStart: from == 0)
    var marked = Self.shown(bytes[start..<max(start, end)])
    var after = isCut ? "" : Self.shown(bytes[max(start, end)..<max(to, end)])
    if !isCut && (after.isEmpty || after.allSatisfy({ $0 == " " })) {
      after = Self.withTrailingSpacesShown(after)
      if after.isEmpty { marked = Self.withTrailingSpacesShown(marked) }
    }
    if isCut || marked.count > Self.width {
      marked = marked.prefix(Self.width - 1) + "…"
      after = ""
    }
    let room = max(20, Self.width - marked.count)
    if before.count > room / 2 && before.count + after.count > room {
      before = "…" + before.suffix(max(room / 2, room - after.count) - 1)
    }
    if before.count + after.count > room {
      after = after.prefix(max(0, room - before.count - 1)) + "…"
    }
    line = before + marked + after
    indent = String(repeating: " ", count: before.count)
    caret = "^" + String(repeating: "~", count: max(0, marked.count - 1))
  }

  private static func boundary(in bytes: [UInt8], atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private static func shown(_ bytes: ArraySlice<UInt8>, isLineStart: Bool = false) -> String {
    var slice = bytes
    if isLineStart && slice.starts(with: SourceFile.byteOrderMark) { slice = slice.dropFirst(3) }
    return Visible.text(
      String(decoding: slice.map { $0 == UInt8(ascii: "\t") ? 0x20 : $0 }, as: UTF8.self))
  }

  private static func withTrailingSpacesShown(_ text: String) -> String {
    let kept = text.reversed().drop { $0 == " " }.count
    return text.prefix(kept) + String(repeating: "·", count: text.count - kept)
  }
}
