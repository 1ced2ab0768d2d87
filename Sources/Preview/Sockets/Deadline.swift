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
  /// A deadline that passes while `isBehind` says that this side has not got round to what the other side has done
  /// is put off: a server that is busy building a large site is not to blame its readers.
  ///
  /// One sleeper for each connection, rather than one for each wait, because a sleeper that is called off is kept
  /// until its time. It never oversleeps: what is set while it sleeps is after it wakes.
  func pass(unless isBehind: () -> Bool) async {
    while true {
      if hasPassed {
        guard isBehind() else { return }
        putOff()
      }
      let latest = ContinuousClock.now + shortest
      let next = instant.withLock { min($0 ?? latest, latest) }
      guard (try? await Task.sleep(until: next, clock: .continuous)) != nil else { return }
    }
  }

  private func putOff() {
    instant.withLock { instant in
      if let passed = instant, passed <= .now { instant = .now + shortest }
    }
  }
}
