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
  /// Lines that were taken for fences though they are not quite, in the order of the file.
  public let problems: [FrontMatterProblem]

  /// Finds the front matter of a page.
  ///
  /// A fence that is mistyped, as dashes are that a word processor made, is a problem and is taken for the fence that
  /// was meant, so that all that is wrong with the fields is found in the same run.
  public init(of bytes: [UInt8]) throws(FrontMatterProblem) {
    let start = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    let first = try Self.opening(in: bytes, from: start)
    guard let last = Self.closing(in: bytes, after: first) else {
      let isFence = first.isFence(in: bytes)
      throw FrontMatterProblem(
        isFence ? .frontMatterUnclosed : .mistypedFence(first.text(in: bytes)),
        at: SourceRange(first.start..<first.end))
    }
    opening = SourceRange(first.start..<first.end)
    yaml = first.next..<last.start
    bodyStart = last.next
    var problems: [FrontMatterProblem] = []
    if !first.isFence(in: bytes) {
      problems.append(
        .init(.mistypedFence(first.text(in: bytes)), at: SourceRange(first.start..<first.end)))
    } else if first.start > start {
      problems.append(.init(.frontMatterNotFirst, at: SourceRange(first.start..<first.end)))
    }
    if !last.isFence(in: bytes) {
      problems.append(
        .init(.mistypedEnd(last.text(in: bytes)), at: SourceRange(last.start..<last.end)))
    }
    self.problems = problems
  }

  /// The line with which the front matter begins, or was meant to.
  private static func opening(
    in bytes: [UInt8], from start: Int
  ) throws(FrontMatterProblem) -> Line {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw FrontMatterProblem(.savedAsUTF16, at: SourceRange(0..<2))
    }
    var line = Line(in: bytes, at: start)
    while line.isBlank(in: bytes), line.next < bytes.count {
      line = Line(in: bytes, at: line.next)
    }
    guard line.isFence(in: bytes) || line.looksLikeFence(in: bytes) else {
      throw FrontMatterProblem(.frontMatterMissing, at: SourceRange(line.start..<line.end))
    }
    return line
  }

  /// The line with which the front matter ends: the first fence or, before it, a line that repeats a mistyped opening;
  /// where there is no fence, a line above the first blank one that looks like a fence.
  private static func closing(in bytes: [UInt8], after first: Line) -> Line? {
    let isMistyped = !first.isFence(in: bytes)
    var similar: Line?
    var hasBlank = false
    var line = first
    while line.next < bytes.count {
      line = Line(in: bytes, at: line.next)
      if line.isFence(in: bytes) { return line }
      if line.isBlank(in: bytes) { hasBlank = true }
      guard line.looksLikeFence(in: bytes) else { continue }
      if isMistyped && bytes[line.start..<line.end] == bytes[first.start..<first.end] {
        return line
      }
      if similar == nil && !hasBlank { similar = line }
    }
    return similar
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

  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  /// Hyphens too few or too many, dashes that a word processor made of them, or TOML's `+++`.
  func looksLikeFence(in bytes: [UInt8]) -> Bool {
    guard start < end, [0x2B, 0x2D, 0xE2].contains(bytes[start]) else { return false }
    let text = String(decoding: bytes[start..<min(end, start + 32)], as: UTF8.self)
    let marks: Set<Unicode.Scalar> = ["-", "+", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2014}"]
    let scalars = text.unicodeScalars.filter { $0 != " " }
    guard !scalars.isEmpty, scalars.allSatisfy({ marks.contains($0) }) else { return false }
    return scalars.count > 1 || scalars.first != "-"
  }
}
