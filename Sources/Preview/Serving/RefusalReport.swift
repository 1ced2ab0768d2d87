import Synchronization

/// Reports to whoever runs the server why requests were refused, once for each reason. A page of another site that keeps
/// trying does not fill the terminal.
final class RefusalReport: Sendable {
  private let tell: @Sendable (String) -> Void
  private let told = Mutex<Set<String>>([])

  init(_ tell: @Sendable @escaping (String) -> Void) {
    self.tell = tell
  }

  func add(_ refusal: Refusal) {
    let words = refusal.words
    if told.withLock({ $0.insert(words).inserted }) { tell(words) }
  }
}
