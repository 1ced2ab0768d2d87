import Basics

/// All that is said on one connection.
struct Conversation {
  let connection: Connection
  let address: OwnAddress
  let responder: Responder
  let channel: ReloadChannel
  let limits: ServerLimits
  let refusals: RefusalReport
  /// Is told when a whole request has come.
  let hasAsked: @Sendable () -> Void
  let deadline: Deadline
  var reader: RequestReader
  /// Whether the other side has said all that it will.
  var hasEnded = false
  /// Whether a request has begun that is not yet read to its end.
  var isReading = false
  /// Whether the last request was for a head only, so that no answer to it has a body.
  private var isHead = false

  init(
    _ connection: Connection, address: OwnAddress, responder: Responder, channel: ReloadChannel,
    limits: ServerLimits, refusals: RefusalReport, hasAsked: @Sendable @escaping () -> Void
  ) {
    self.connection = connection
    self.address = address
    self.responder = responder
    self.channel = channel
    self.limits = limits
    self.refusals = refusals
    self.hasAsked = hasAsked
    deadline = Deadline(shortest: limits.shortest)
    reader = RequestReader(limits: limits)
  }

  /// Bytes that are taken from the connection at a time.
  static let piece = 8 << 10

  /// Answers request after request until one side ends it, a request is refused, or time is up.
  func run() async {
    let isCutShort = await withTaskGroup(of: Bool.self) { [deadline, connection] group in
      group.addTask {
        var conversation = self
        return await conversation.converse()
      }
      group.addTask {
        await deadline.pass { connection.isBehind }
        return false
      }
      return await group.reduce(false) { result, next in
        group.cancelAll()
        return result || next
      }
    }
    if isCutShort { await LingeringClose.end(connection, limits: limits) }
  }

  /// Gives whether this side ended it, though the other may still be sending.
  private mutating func converse() async -> Bool {
    do {
      while let head = try await nextHead() {
        let answer = try await answer(to: head)
        try await send(answer)
        if answer.closes { return true }
      }
      return false
    } catch let refusal as Refusal {
      // Who has gone in the middle of a request was not refused.
      if !hasEnded { refusals.add(refusal) }
      var answer = refusal.answer
      answer.sendsBody = !isHead
      return (try? await send(answer)) != nil
    } catch {
      // Silence before a request ends a connection in silence; a request that does not end gets an answer (RFC 9110,
      // section 15.5.9).
      guard deadline.hasPassed && isReading else { return false }
      connection.sendAtOnce(Refusal.timedOut.answer.bytes)
      return true
    }
  }

  private mutating func nextHead() async throws -> RequestHead? {
    isReading = reader.hasBegun
    isHead = false
    deadline.set(in: isReading ? limits.request : limits.idle)
    while true {
      if let head = try reader.nextHead() {
        isHead = head.method == Method.head.rawValue
        hasAsked()
        return head
      }
      if hasEnded {
        if reader.hasBegun { throw Refusal.malformed }
        return nil
      }
      try await receive()
      if !isReading && reader.hasBegun {
        isReading = true
        deadline.set(in: limits.request)
      }
    }
  }

  mutating func receive() async throws {
    let bytes = try await connection.receive(atMost: Self.piece)
    if bytes.isEmpty { hasEnded = true }
    reader.append(bytes)
  }

  private mutating func answer(to head: RequestHead) async throws -> Answer {
    let length = try head.contentLength()
    let target = try address.target(of: head)
    if !head.values(of: "expect").isEmpty { throw Refusal.expectation }
    let path = try target.path()
    let method = Method(rawValue: head.method)
    var answer: Answer
    if path == ReloadChannel.path {
      guard method == .post else { throw Refusal.methodNotAllowed(allowed: Method.forNews) }
      answer = try await news(for: head, length: length)
    } else {
      guard let method, method != .post else {
        throw Refusal.methodNotAllowed(allowed: Method.forFiles)
      }
      if let length, length > 0 { throw Refusal.unexpectedBody }
      isReading = false
      deadline.lift()
      answer = await responder.answer(for: path)
      answer.sendsBody = !isHead
    }
    if !head.keepsAlive { answer.closes = true }
    return answer
  }

  private func send(_ answer: Answer) async throws {
    deadline.set(in: limits.stall)
    try await connection.send(answer.head(date: HTTPDate.now)) { deadline.set(in: limits.stall) }
    if answer.sendsBody {
      try await connection.send(answer.body) { deadline.set(in: limits.stall) }
    }
  }
}
