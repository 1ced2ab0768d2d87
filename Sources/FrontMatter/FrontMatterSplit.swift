public import Diagnostics

/// Where the front matter of a page lies and where its body starts.
///
/// Front matter stands between two lines of three hyphens, the first of which is the first line of
/// the file. A byte order mark before it, CRLF line ends and spaces after the hyphens are accepted.
public struct FrontMatterSplit: Sendable, Hashable {
  /// The opening line, without its line end: the place of what the front matter lacks.
  public let opening: SourceRange
  /// The lines between the two fences.
  public let yaml: Range<Int>
  /// The offset of the first byte after the closing line.
  public let bodyStart: Int

  /// Finds the front matter of a page.
  public init(of bytes: [UInt8]) throws(FrontMatterProblem) {
    let start = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    let first = Line(in: bytes, at: start)
    guard first.isFence(in: bytes) else {
      throw Self.missing(in: bytes, from: start)
    }
    var line = first
    while line.next < bytes.count {
      line = Line(in: bytes, at: line.next)
      guard line.isFence(in: bytes) else { continue }
      opening = SourceRange(first.start..<first.end)
      yaml = first.next..<line.start
      bodyStart = line.next
      return
    }
    throw FrontMatterProblem(.unclosed, at: first.start..<first.end)
  }

  /// Says what stands where the front matter should begin.
  private static func missing(in bytes: [UInt8], from start: Int) -> FrontMatterProblem {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return FrontMatterProblem(.savedAsUTF16, at: 0..<2)
    }
    var line = Line(in: bytes, at: start)
    while line.isBlank(in: bytes), line.next < bytes.count {
      line = Line(in: bytes, at: line.next)
    }
    if line.isFence(in: bytes) {
      return FrontMatterProblem(.notFirst, at: line.start..<line.end)
    }
    let text = bytes[line.start..<line.end]
    if line.looksLikeFence(in: bytes) {
      return FrontMatterProblem(
        .mistypedFence(String(decoding: text, as: UTF8.self)), at: line.start..<line.end)
    }
    return FrontMatterProblem(.missing, at: line.start..<line.end)
  }
}

/// One line of a file: its start, its end without trailing blanks and line end, and what comes next.
private struct Line {
  let start: Int
  let end: Int
  let next: Int

  init(in bytes: [UInt8], at start: Int) {
    var end = start
    while end < bytes.count && bytes[end] != 0x0A { end += 1 }
    self.start = start
    next = min(end + 1, bytes.count)
    while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    self.end = end
  }

  func isFence(in bytes: [UInt8]) -> Bool {
    end - start == 3 && bytes[start] == 0x2D && bytes[start + 1] == 0x2D && bytes[start + 2] == 0x2D
  }

  func isBlank(in bytes: [UInt8]) -> Bool { start == end }

  /// Hyphens too few or too many, dashes that a word processor made of them, or TOML's `+++`.
  func looksLikeFence(in bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[start..<min(end, start + 32)], as: UTF8.self)
    let marks: Set<Unicode.Scalar> = ["-", "+", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2014}"]
    let scalars = text.unicodeScalars.filter { $0 != " " }
    guard !scalars.isEmpty, scalars.allSatisfy({ marks.contains($0) }) else { return false }
    return scalars.count > 1 || scalars.first != "-"
  }
}
