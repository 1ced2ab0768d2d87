import Diagnostics

/// What a look at the lines of a body shows, whatever cmark makes of them.
extension Renderer {
  /// Reports the marks that a merge leaves where two people changed the same lines. What else is wrong between them
  /// is a consequence, and not reported.
  mutating func reportMergeMarks() {
    guard mayHaveMergeMarks else { return }
    var code = footnotes.code.sorted { $0.lowerBound < $1.lowerBound }[...]
    var open: Range<Int>?
    var merges: [Range<Int>] = []
    for line in 1..<max(1, lines.starts.count) {
      while let first = code.first, first.upperBound < line { code.removeFirst() }
      if code.first?.contains(line) == true { continue }
      let range = lines.range(line, through: line).trimmed(in: source)
      if isMergeMark(0x3C, range) {
        open = open ?? range
      } else if isMergeMark(0x3E, range) {
        let first = open ?? range
        merges.append(first.lowerBound..<range.upperBound)
        report(.mergeMarks, at: SourceRange(first))
        open = nil
      }
    }
    if let open { report(.mergeMarks, at: SourceRange(open)) }
    result.problems.removeAll { problem in
      problem.kind != .mergeMarks && merges.holdInOrder(problem.range.lowerBound)
    }
  }

  /// Whether a line is seven of a mark and what may follow them: the name of a version.
  private func isMergeMark(_ mark: UInt8, _ line: Range<Int>) -> Bool {
    let bytes = source[line]
    guard bytes.prefix(7).allSatisfy({ $0 == mark }), bytes.count >= 7 else { return false }
    return bytes.count == 7 || bytes[line.lowerBound + 7] == 0x20
  }

  /// Reports letters that were read in the wrong encoding, once in each line.
  mutating func reportMangledLetters() {
    guard !isASCII else { return }
    var index = start
    while index < source.count {
      guard source[index] == 0xC3 || source[index] == 0xEF,
        let letters = MangledLetters(source, at: index)
      else {
        index += 1
        continue
      }
      report(
        .mangledLetters(written: letters.written, meant: letters.meant),
        at: SourceRange(letters.range))
      index = source[letters.range.upperBound...].firstIndex(of: 0x0A) ?? source.count
    }
  }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which stand in order, holds a place.
  fileprivate func holdInOrder(_ place: Int) -> Bool {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].upperBound <= place { lower = middle + 1 } else { upper = middle }
    }
    return lower < count && self[lower].contains(place)
  }
}
