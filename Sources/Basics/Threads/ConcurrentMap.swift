import Synchronization

/// Runs `body` over `items` on as many tasks as there are processors and gives the results in order.
///
/// This is all the concurrency there is. Items are handed out in runs of `stride` neighbours, so that
/// what is in flight stays bounded; `makeState` gives each task what it may keep from item to item,
/// such as a parser with its buffers.
package func concurrentMap<Item: Sendable, State, Result: Sendable>(
  _ items: [Item], workers: Int, stride: Int = 16,
  makeState: @Sendable @escaping () -> State,
  _ body: @Sendable @escaping (inout State, Item) -> Result
) async -> [Result] {
  if workers <= 1 || items.count <= stride {
    var state = makeState()
    return items.map { body(&state, $0) }
  }
  let queue = WorkQueue(count: items.count, stride: stride)
  let pieces = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var state = makeState()
        var mine: [(start: Int, results: [Result])] = []
        while let range = queue.next() {
          mine.append((range.lowerBound, range.map { body(&state, items[$0]) }))
        }
        return mine
      }
    }
    var pieces: [(start: Int, results: [Result])] = []
    for await some in group { pieces += some }
    return pieces
  }
  var ordered: [Result] = []
  ordered.reserveCapacity(items.count)
  for piece in pieces.sorted(by: { $0.start < $1.start }) { ordered += piece.results }
  return ordered
}

/// Hands out the numbers from zero to a count in runs, each run once, to any number of tasks.
private final class WorkQueue: Sendable {
  private let position = Atomic<Int>(0)
  private let count: Int
  private let stride: Int

  init(count: Int, stride: Int) {
    self.count = count
    self.stride = max(1, stride)
  }

  /// The next run, or `nil` when all are taken.
  func next() -> Range<Int>? {
    let start = position.add(stride, ordering: .relaxed).oldValue
    return start < count ? start..<min(start + stride, count) : nil
  }
}
