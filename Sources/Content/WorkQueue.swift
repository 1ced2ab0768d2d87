import Synchronization

/// Hands out the numbers from zero to a count in runs, each run once, to any number of tasks.
final class WorkQueue: Sendable {
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
