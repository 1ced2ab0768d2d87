#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for changes on a thread of its own.
struct WatchLoop: Sendable {
  let tree: FolderTree
  /// The path of the folder, and which folder that led to when the watch began.
  let path: String
  let folder: WatchedFolder?
  /// Closed at its other side once nobody watches any more.
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
      let look = ContinuousClock.now + Self.betweenLooks
      switch wait(for: tree.descriptor, until: min(burst?.due ?? look, look)) {
      case .timeUp:
        if WatchedFolder(path) == folder { continue }
        changes.yield()
        return
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

  /// How long it takes until another folder in the place of the watched one is seen.
  private static let betweenLooks = Duration.milliseconds(500)

  private enum Waited {
    case ready, timeUp, over
  }

  private func wait(for descriptor: Int32, until due: ContinuousClock.Instant) -> Waited {
    var entries = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: end, events: Int16(POLLIN), revents: 0),
    ]
    // Rounded up, so that it is time when the wait is over.
    let milliseconds = Int32(max(0, (due - .now) / .milliseconds(1)).rounded(.up))
    let count = unsafe poll(&entries, 2, milliseconds)
    if count < 0 { return errno == EINTR ? .timeUp : .over }
    if entries[1].revents != 0 { return .over }
    return entries[0].revents == 0 ? .timeUp : .ready
  }
}

/// What came of looking for changes in a folder.
enum Found: Sendable, Hashable {
  case nothing
  case change
  /// The folder itself is removed, or has another name.
  case gone
}
