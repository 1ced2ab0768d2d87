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
