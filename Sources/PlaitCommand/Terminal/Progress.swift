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

/// A line on the terminal that is written over and over while a command works; elsewhere nothing.
struct ProgressLine: Sendable {
  private let isShown = StandardError.isTerminal

  /// Writes text in place of what the line said.
  func show(_ text: String) {
    if isShown { StandardError.write("\r\u{1B}[K" + text) }
  }

  /// Clears the line.
  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}

extension Duration {
  /// In seconds, to a hundredth, with the unit: `0.21 seconds`.
  var inSeconds: String {
    let (seconds, attoseconds) = components
    let hundredths = attoseconds / 10_000_000_000_000_000
    return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths) seconds"
  }
}
