extension Conversation {
  /// The next state for a page that asks for it, or nothing after a while.
  mutating func news(for head: RequestHead, length: Int?) async throws -> Answer {
    // Browsers send it with each POST. Its absence says that a program asks, which has no business here.
    if head.values(of: "origin").isEmpty { throw Refusal.foreignOrigin }
    guard let length else { throw Refusal.lengthMissing }
    if length > limits.body { throw Refusal.contentTooLarge }
    deadline.set(in: limits.request)
    var body = reader.nextBody(length)
    while body == nil {
      if hasEnded { throw Refusal.malformed }
      try await receive()
      body = reader.nextBody(length)
    }
    guard let body, let question = ReloadQuestion(body: body) else { throw Refusal.malformed }
    guard question.isAllowed(by: channel.token) else { throw Refusal.wrongToken }
    isReading = false
    deadline.lift()
    let (state, input) = await wait(since: question.seen)
    reader.append(input.bytes)
    if input.hasEnded { hasEnded = true }
    var answer = state?.answer ?? .nothing
    answer.closes = hasEnded
    return answer
  }

  /// What came on the connection while it waited.
  private struct Input {
    var bytes: [UInt8] = []
    var hasEnded = false
  }

  private enum Event {
    case news(ReloadChannel.State?)
    case timeUp
    case input(Input)
  }

  /// Waits for news, for time to be up, or for the other side to go, so that nothing waits for who has gone.
  private func wait(since seen: Int) async -> (state: ReloadChannel.State?, input: Input) {
    let room = max(0, Self.piece - reader.waiting)
    let hasEnded = hasEnded
    return await withTaskGroup(of: Event.self) { [channel, connection, limits] group in
      group.addTask { .news(await channel.news(since: seen)) }
      group.addTask {
        try? await Task.sleep(for: limits.news)
        return .timeUp
      }
      if !hasEnded {
        group.addTask { .input(await Self.input(of: connection, atMost: room)) }
      }
      var state: ReloadChannel.State?
      var input = Input()
      for await event in group {
        switch event {
        case .news(let new):
          state = state ?? new
          group.cancelAll()
        case .timeUp: group.cancelAll()
        case .input(let new):
          input = new
          if new.hasEnded { group.cancelAll() }
        }
      }
      return (state, input)
    }
  }

  /// What comes until the other side goes, as much as there is room for; a request may follow before the answer.
  private static func input(of connection: Connection, atMost room: Int) async -> Input {
    var input = Input()
    while input.bytes.count < room {
      do {
        let bytes = try await connection.receive(atMost: room - input.bytes.count)
        if bytes.isEmpty { input.hasEnded = true }
        input.bytes += bytes
      } catch {
        input.hasEnded = !(error is CancellationError)
      }
      if input.hasEnded || Task.isCancelled { break }
    }
    return input
  }
}
