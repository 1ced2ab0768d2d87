/// Finds, among valid values, the one that an author most probably meant.
public enum NearMiss {
  /// The candidate nearest to `text`, or `nil` when none is near enough to be worth a guess.
  ///
  /// Near means: the same but for case, or at most a third of the letters to insert, delete, replace
  /// or swap with a neighbour (the optimal string alignment distance), and one in words of two. Of two equally near
  /// candidates the one that begins like `text` is taken, then the first in order.
  public static func nearest(to text: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars.prefix(longest))
    // A single letter is no hint of another.
    let limit = wanted.count < 2 ? 0 : max(1, wanted.count / 3)
    var best: (distance: Int, unlike: Int, candidate: String)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      guard distance <= limit else { continue }
      let unlike = scalars.first == wanted.first ? 0 : 1
      if let best, (best.distance, best.unlike, best.candidate) <= (distance, unlike, candidate) {
        continue
      }
      best = (distance, unlike, candidate)
    }
    return best?.candidate
  }

  /// Longer texts are compared by their beginnings, so that a message never costs more than a moment.
  private static let longest = 200

  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, before[column - 1] + 1)
        }
        current.append(distance)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
