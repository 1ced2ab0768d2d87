/// What a sequence has in common with another, and what it has not: the longest common subsequence.
///
/// Time and memory are bounded: what lies between the common beginning and end of two sequences that would take
/// more than ``mostSteps``, or more than are left, counts as changed altogether.
struct Difference {
  /// A run of elements of both sequences.
  struct Run: Equatable {
    /// Where it lies in the sequence before, and in the one after; of the same length when `isSame`.
    let before: Range<Int>
    let after: Range<Int>
    /// Whether both sides are the same.
    let isSame: Bool
  }

  /// The runs in order; none is empty on both sides, and no two of the same sort follow each other.
  private(set) var runs: [Run] = []

  /// As many pairs of elements are compared at most.
  static let mostSteps = 4_000_000

  /// Compares two sequences, and takes what that cost from `stepsLeft`.
  init<Element: Equatable>(
    from before: [Element], to after: [Element], stepsLeft: inout Int
  ) {
    var start = 0
    while start < before.count, start < after.count, before[start] == after[start] { start += 1 }
    var end = 0
    while end < before.count - start, end < after.count - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    append(0..<start, 0..<start, isSame: true)
    let (left, right) = (start..<before.count - end, start..<after.count - end)
    let steps = left.count * right.count
    if steps <= min(Self.mostSteps, stepsLeft) {
      stepsLeft -= steps
      compare(before, left, after, right)
    } else {
      append(left, right, isSame: false)
    }
    append(
      before.count - end..<before.count, after.count - end..<after.count, isSame: true)
  }

  private mutating func append(_ before: Range<Int>, _ after: Range<Int>, isSame: Bool) {
    if before.isEmpty && after.isEmpty { return }
    if let last = runs.last, last.isSame == isSame {
      runs[runs.count - 1] = Run(
        before: last.before.lowerBound..<before.upperBound,
        after: last.after.lowerBound..<after.upperBound, isSame: isSame)
    } else {
      runs.append(Run(before: before, after: after, isSame: isSame))
    }
  }

  private mutating func compare<Element: Equatable>(
    _ before: [Element], _ left: Range<Int>, _ after: [Element], _ right: Range<Int>
  ) {
    // For each pair of places, how much of what follows both have in common.
    let width = right.count + 1
    var common = [UInt16](repeating: 0, count: (left.count + 1) * width)
    for row in stride(from: left.count - 1, through: 0, by: -1) {
      for column in stride(from: right.count - 1, through: 0, by: -1) {
        let place = row * width + column
        common[place] =
          before[left.lowerBound + row] == after[right.lowerBound + column]
          ? common[place + width + 1] + 1 : max(common[place + width], common[place + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < left.count || column < right.count {
      let (old, new) = (left.lowerBound + row, right.lowerBound + column)
      if row < left.count, column < right.count, before[old] == after[new] {
        append(old..<old + 1, new..<new + 1, isSame: true)
        row += 1
        column += 1
      } else if row < left.count,
        column == right.count
          || common[(row + 1) * width + column] >= common[row * width + column + 1]
      {
        append(old..<old + 1, new..<new, isSame: false)
        row += 1
      } else {
        append(old..<old, new..<new + 1, isSame: false)
        column += 1
      }
    }
  }
}
