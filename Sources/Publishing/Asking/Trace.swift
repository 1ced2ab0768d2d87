import Synchronization

/// What an output has asked of the hub so far, each question once. A worker has one, and renders one output after the other.
final class Trace: Sendable {
  private struct Asked {
    var inOrder: [Question] = []
    var seen: Set<Question> = []
  }

  private let asked = Mutex(Asked())

  /// Notes a question.
  func note(_ question: Question) {
    asked.withLock { asked in
      // Lists and texts ask about the same page several times in a row.
      if asked.inOrder.last == question { return }
      if asked.seen.insert(question).inserted { asked.inOrder.append(question) }
    }
  }

  /// What was asked since this was last called, in the order in which it was.
  func take() -> [Question] {
    asked.withLock { asked in
      defer {
        asked.inOrder.removeAll(keepingCapacity: true)
        asked.seen.removeAll(keepingCapacity: true)
      }
      // A copy has no more room than it needs.
      return Array(asked.inOrder[...])
    }
  }
}
