import Synchronization

/// The connections that have a place to be served at. One that has not asked for anything loses its place to the next
/// that comes, so that nobody can hold all places by saying nothing (slow loris).
final class Guests: Sendable {
  private struct State {
    var served: Set<Int> = []
    /// Those that have not yet sent a whole request, by the order in which they came.
    var silent: [Int: Connection] = [:]
    var next = 0
  }

  private let most: Int
  private let state = Mutex(State())

  /// Places for `most` connections.
  init(_ most: Int) {
    self.most = most
  }

  /// The number of the place that a connection gets, or `nil` when all belong to others that have asked for something.
  func take(_ connection: Connection) -> Int? {
    let (place, cut) = state.withLock { state -> (Int?, Connection?) in
      var cut: Connection?
      if state.served.count >= most {
        guard let oldest = state.silent.keys.min() else { return (nil, nil) }
        state.served.remove(oldest)
        cut = state.silent.removeValue(forKey: oldest)
      }
      state.next += 1
      state.served.insert(state.next)
      state.silent[state.next] = connection
      return (state.next, cut)
    }
    cut?.end()
    return place
  }

  /// Notes that a whole request has come from the connection at a place, which keeps it from now on.
  func hasAsked(_ place: Int) {
    state.withLock { _ = $0.silent.removeValue(forKey: place) }
  }

  /// Gives a place back.
  func give(_ place: Int) {
    state.withLock { state in
      state.served.remove(place)
      state.silent[place] = nil
    }
  }
}
