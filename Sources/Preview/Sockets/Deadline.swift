import Synchronization

/// Until when a connection may keep the server waiting; set anew at each step of it.
final class Deadline: Sendable {
  private let instant = Mutex<ContinuousClock.Instant?>(nil)
  private let shortest: Duration

  /// A deadline that is set to no shorter a time than `shortest`.
  init(shortest: Duration) {
    self.shortest = shortest
  }

  func set(in duration: Duration) {
    instant.withLock { $0 = .now + duration }
  }

  /// Lets the connection take its time until the deadline is set again.
  func lift() {
    instant.withLock { $0 = nil }
  }

  var hasPassed: Bool {
    instant.withLock { $0.map { $0 <= .now } ?? false }
  }

  /// Returns when the deadline has passed or the task is cancelled.
  ///
  /// One sleeper for each connection, rather than one for each wait, because a sleeper that is called off is kept
  /// until its time. It never oversleeps: what is set while it sleeps is after it wakes.
  func pass() async {
    while !hasPassed {
      let latest = ContinuousClock.now + shortest
      let next = instant.withLock { min($0 ?? latest, latest) }
      guard (try? await Task.sleep(until: next, clock: .continuous)) != nil else { return }
    }
  }
}
