#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for changes on a thread of its own.
struct WatchLoop: Sendable {
  let tree: FolderTree
  /// Tells, by being closed at its other side, that nobody watches any more.
  let end: Int32
  let pauses: Burst.Pauses
  let changes: AsyncStream<Void>.Continuation

  func run() {
    var tree = tree
    var burst: Burst?
    defer {
      tree.close()
      close(end)
      changes.finish()
    }
    while true {
      if let due = burst?.due, due <= .now {
        changes.yield()
        burst = nil
      }
      switch wait(for: tree.descriptor, until: burst?.due) {
      case .timeUp: continue
      case .over: return
      case .ready: break
      }
      switch tree.take() {
      case .nothing: break
      case .change: burst = burst?.followed(at: .now) ?? Burst(at: .now, pauses: pauses)
      case .gone:
        changes.yield()
        return
      }
    }
  }

  private enum Waited {
    case ready, timeUp, over
  }

  private func wait(for descriptor: Int32, until due: ContinuousClock.Instant?) -> Waited {
    var entries = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: end, events: Int16(POLLIN), revents: 0),
    ]
    // Rounded up, so that it is time when the wait is over.
    let milliseconds =
      due.map { Int32(max(0, ($0 - .now) / .milliseconds(1)).rounded(.up)) } ?? -1
    let count = unsafe poll(&entries, 2, milliseconds)
    if count < 0 { return errno == EINTR ? .timeUp : .over }
    if entries[1].revents != 0 { return .over }
    return entries[0].revents == 0 ? .timeUp : .ready
  }
}
