import Templates

/// The lines of a text that differ from those of another, as rows of a table, with some round them.
enum ReviewRows {
  /// How many lines that stayed are shown before and after those that did not.
  private static let context = 2

  static func rows(from before: String, to after: String) -> [ReviewRow] {
    let (old, new) = (lines(of: before), lines(of: after))
    let runs = Difference(from: old, to: new).runs
    // Blank lines alone change nothing that anybody reads.
    if runs.allSatisfy(\.isSame) { return [] }
    var rows: [ReviewRow] = []
    for (number, run) in runs.enumerated() {
      if run.isSame {
        rows += same(
          Array(old[run.before]), isFirst: number == 0, isLast: number == runs.count - 1)
      } else {
        rows += changed(Array(old[run.before]), Array(new[run.after]))
      }
    }
    return rows
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  private static func same(_ lines: [String], isFirst: Bool, isLast: Bool) -> [ReviewRow] {
    let head = isFirst ? 0 : context
    let tail = isLast ? 0 : context
    if lines.count <= head + tail + 1 { return lines.map(ReviewRow.same) }
    return lines.prefix(head).map(ReviewRow.same) + [.gap]
      + lines.suffix(tail).map(ReviewRow.same)
  }

  /// Lines in the place of others: as many as there are on both sides are compared word by word.
  private static func changed(_ old: [String], _ new: [String]) -> [ReviewRow] {
    (0..<max(old.count, new.count)).map { number in
      guard number < old.count else {
        return .change(before: [], after: [ReviewRun(new[number], isMarked: true)])
      }
      guard number < new.count else {
        return .change(before: [ReviewRun(old[number], isMarked: true)], after: [])
      }
      return compared(old[number], new[number])
    }
  }

  private static func compared(_ old: String, _ new: String) -> ReviewRow {
    let (before, after) = (words(of: old), words(of: new))
    let runs = Difference(from: before, to: after).runs
    func side(_ words: [String], _ range: (Difference.Run) -> Range<Int>) -> [ReviewRun] {
      runs.filter { !range($0).isEmpty }.map {
        ReviewRun(words[range($0)].joined(), isMarked: !$0.isSame)
      }
    }
    return .change(before: side(before, \.before), after: side(after, \.after))
  }

  /// Words, each with the white space after it.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var isInGap = false
    for character in line {
      let isGap = character == " " || character == "\t"
      if words.isEmpty || (isInGap && !isGap) { words.append("") }
      words[words.count - 1].append(character)
      isInGap = isGap
    }
    return words
  }
}
