import Synchronization

/// What becomes of claims that do not hold.
enum Claims {
  /// What was wrong, where a test collects it; `nil` where a fuzzer ends, so that libFuzzer keeps the input.
  private static let collected = Mutex<[String]?>(nil)

  /// What is wrong of all that `body` claims. One at a time: claims do not say who made them.
  static func broken(by body: () -> Void) -> [String] {
    collected.withLock { $0 = [] }
    body()
    return collected.withLock { messages in
      defer { messages = nil }
      return messages ?? []
    }
  }

  fileprivate static func report(_ message: String) {
    let isCollected = collected.withLock { $0?.append(message) != nil }
    if !isCollected { fatalError(message) }
  }
}

/// Reports `message` unless `condition` holds.
///
/// `precondition` says nothing in an optimised build.
func claim(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { Claims.report(message()) }
}
