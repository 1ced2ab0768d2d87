import Publishing
import Synchronization

/// A line on the terminal that says what a long build is doing; a short one prints nothing.
final class Progress: Sendable {
  private struct State {
    var phase = Phase.reading
    var isOver = false
    var isVisible = false
  }

  private let state = Mutex(State())
  private let isShown: Bool

  init(isShown: Bool) {
    self.isShown = isShown
    guard isShown else { return }
    Task.detached(priority: .background) { [self] in
      try? await Task.sleep(for: .seconds(1))
      state.withLock { state in
        if state.isOver { return }
        state.isVisible = true
        Self.show(state.phase)
      }
    }
  }

  /// Takes note that a phase has begun.
  @Sendable func begin(_ phase: Phase) {
    state.withLock { state in
      state.phase = phase
      if state.isVisible { Self.show(phase) }
    }
  }

  /// Clears the line.
  func end() {
    state.withLock { state in
      if state.isVisible && !state.isOver { StandardError.write("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  private static func show(_ phase: Phase) {
    let text =
      switch phase {
      case .reading: "Reading and checking the content …"
      case .writing: "Writing pages …"
      case .indexing: "Making the search index …"
      }
    StandardError.write("\r\u{1B}[K" + text)
  }
}
