import Templates

/// The lines of a text that differ from those of another, as rows of a table, with some round them.
enum ReviewRows {
  /// How many lines that stayed are shown before and after those that did not.
  private static let context = 2

  /// The rows of two texts, line by line. Where the budget ends, the last row says so.
  static func rows(
    from before: String, to after: String, within budget: inout ReviewBudget
  ) -> [ReviewRow] {
    rows(from: lines(of: before), to: lines(of: after), within: &budget)
  }

  /// The rows of two texts that are in lines already.
  static func rows(
    from old: [String], to new: [String], within budget: inout ReviewBudget
  ) -> [ReviewRow] {
    let runs = Difference(from: old, to: new, stepsLeft: &budget.steps).runs
    // Blank lines alone change nothing that anybody reads.
    if runs.allSatisfy(\.isSame) { return [] }
    var rows: [ReviewRow] = []
    for (number, run) in runs.enumerated() {
      if run.isSame {
        rows += same(
          Array(old[run.before]), isFirst: number == 0, isLast: number == runs.count - 1)
      } else {
        rows += changed(old[run.before], new[run.after], within: &budget)
      }
    }
    return cut(rows, within: &budget)
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

  /// Lines in the place of others: as many as there are on both sides are compared word by word. It stops
  /// where more was found than may be shown.
  private static func changed(
    _ old: ArraySlice<String>, _ new: ArraySlice<String>, within budget: inout ReviewBudget
  ) -> [ReviewRow] {
    var rows: [ReviewRow] = []
    var bytes = 0
    for number in 0..<max(old.count, new.count) {
      let before = number < old.count ? old[old.startIndex + number] : nil
      let after = number < new.count ? new[new.startIndex + number] : nil
      if let before, let after {
        rows.append(compared(before, after, within: &budget))
      } else {
        rows.append(.change(before: whole(before), after: whole(after)))
      }
      bytes += (before?.utf8.count ?? 0) + (after?.utf8.count ?? 0)
      if bytes > budget.bytesOfPage { break }
    }
    return rows
  }

  private static func whole(_ line: String?) -> [ReviewRun] {
    line.map { [ReviewRun($0, isMarked: true)] } ?? []
  }

  private static func compared(
    _ old: String, _ new: String, within budget: inout ReviewBudget
  ) -> ReviewRow {
    let (before, after) = (words(of: old), words(of: new))
    let runs = Difference(from: before, to: after, stepsLeft: &budget.steps).runs
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

  /// As many of the rows as may be shown.
  private static func cut(_ rows: [ReviewRow], within budget: inout ReviewBudget) -> [ReviewRow] {
    let most = min(budget.bytesOfPage, budget.bytes)
    var bytes = 0
    for (number, row) in rows.enumerated() {
      let more = self.bytes(of: row)
      if bytes + more > most {
        budget.bytes -= bytes
        return rows[..<number] + [.cut]
      }
      bytes += more
    }
    budget.bytes -= bytes
    return rows
  }

  private static func bytes(of row: ReviewRow) -> Int {
    switch row {
    case .same(let line): 2 * line.utf8.count
    case .change(let before, let after): (before + after).reduce(0) { $0 + $1.text.utf8.count }
    case .gap, .cut: 0
    }
  }
}
