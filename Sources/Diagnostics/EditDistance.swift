/// Counts the letters to insert, delete, replace or swap with a neighbour that make one text of another
/// (the optimal string alignment distance), in buffers that are used again.
struct EditDistance {
  private var before: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The distance, or `nil` when it is more than `limit`.
  ///
  /// Only the places of the table within `limit` of its diagonal are worked out: all others are further
  /// away by their place alone (Ukkonen, 1985).
  mutating func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let far = limit + 1
    if current.count <= right.count {
      before = Array(repeating: far, count: right.count + 1)
      previous = before
      current = before
    }
    for column in 0...right.count {
      before[column] = far
      previous[column] = min(column, far)
      current[column] = far
    }
    for row in 0..<left.count {
      let first = max(0, row - limit)
      let last = min(right.count, row + limit + 1)
      current[first] = first == 0 ? min(row + 1, far) : far
      var nearest = current[first]
      for column in first..<last {
        let cost = left[row] == right[column] ? 0 : 1
        var distance = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, before[column - 1] + 1)
        }
        distance = min(distance, far)
        current[column + 1] = distance
        nearest = min(nearest, distance)
      }
      if last < right.count { current[last + 1] = far }
      if nearest > limit { return nil }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
