import Synchronization

/// A number of places that are taken and given back.
final class Places: Sendable {
  private let free: Mutex<Int>

  init(_ count: Int) {
    free = Mutex(count)
  }

  /// Takes a place, if one is free.
  func take() -> Bool {
    free.withLock { free in
      if free == 0 { return false }
      free -= 1
      return true
    }
  }

  func give() {
    free.withLock { $0 += 1 }
  }
}
