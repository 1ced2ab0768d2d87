import Synchronization

/// Tells open pages of a new state.
///
/// A page asks `POST /-/live` with its token and the number of the last state that it saw, and is answered as soon
/// as there is another.
public final class ReloadChannel: Sendable {
  /// The path at which pages ask, from the root.
  public static let path = "-/live"

  /// What a page has to know to ask: 32 digits of a hexadecimal number, new in each channel. So a page of an earlier
  /// run learns that it is one, and nobody asks who has not read a page.
  public let token: String

  /// What was published last.
  struct State: Sendable, Hashable {
    /// From 1; 0 is no state.
    let number: Int
    /// A JSON document.
    let document: [UInt8]
  }

  private struct Shared {
    var state = State(number: 0, document: [])
    var waiters: [Int: CheckedContinuation<State?, Never>] = [:]
    var nextWaiter = 0
    /// Waiters that were told to stop before they had begun.
    var stopped: Set<Int> = []
  }

  private let shared = Mutex(Shared())

  /// A channel with a random token of 128 bits and no state.
  public init() {
    var source = SystemRandomNumberGenerator()
    token = (0..<2).map { _ in
      let digits = String(source.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Publishes a new state, a JSON document: every waiting page is answered with it.
  public func publish(_ state: [UInt8]) {
    let (new, waiters) = shared.withLock { shared in
      shared.state = State(number: shared.state.number + 1, document: state)
      defer { shared.waiters = [:] }
      return (shared.state, shared.waiters)
    }
    for waiter in waiters.values { waiter.resume(returning: new) }
  }

  /// A state of another number than `seen`, as soon as there is one; `nil` when the task is cancelled before.
  func news(since seen: Int) async -> State? {
    let id = shared.withLock { shared in
      shared.nextWaiter += 1
      return shared.nextWaiter
    }
    let state: State? = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: State?? = shared.withLock { shared in
          if shared.stopped.remove(id) != nil { return .some(nil) }
          if shared.state.number > 0 && shared.state.number != seen { return shared.state }
          shared.waiters[id] = continuation
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      stop(id)
    }
    shared.withLock { _ = $0.stopped.remove(id) }
    return state
  }

  private func stop(_ id: Int) {
    let waiter = shared.withLock { shared in
      let waiter = shared.waiters.removeValue(forKey: id)
      if waiter == nil { shared.stopped.insert(id) }
      return waiter
    }
    waiter?.resume(returning: nil)
  }

  /// How many wait at the moment.
  var waiting: Int { shared.withLock { $0.waiters.count } }
}

extension ReloadChannel.State {
  /// What is sent of the state: `{"number":3,"state":…}`.
  var answer: Answer {
    var body = Array("{\"number\":\(number),\"state\":".utf8)
    body += document
    body.append(0x7D)
    return Answer(status: 200, mediaType: "application/json", body: body)
  }
}
