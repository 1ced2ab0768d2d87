import Testing

@testable import Preview

/// A server that runs as long as `body` does, at a port that the system chose.
func withServer<Value: Sendable>(
  _ site: any ServedSite = Table(), channel: ReloadChannel = ReloadChannel(),
  limits: ServerLimits = ServerLimits(), _ body: (UInt16) async throws -> Value
) async throws -> Value {
  let server = try PreviewServer(port: 0, channel: channel, site: site, limits: limits)
  let port = try #require(UInt16(server.address.dropLast().split(separator: ":")[2]))
  let running = Task { try await server.run() }
  do {
    let value = try await body(port)
    running.cancel()
    try await running.value
    return value
  } catch {
    running.cancel()
    throw error
  }
}

/// Sends one request, with `$PORT` for the port, and gives all that comes until the server ends the connection.
func exchange(_ request: String, port: UInt16) async throws -> [Received] {
  try await onThread {
    let client = try Client(port: port)
    // The server may refuse before it has read all.
    try? client.send(request.replacing("$PORT", with: String(port)))
    client.finishSending()
    var answers: [Received] = []
    while let answer = try client.receiveAnswer(isHead: request.hasPrefix("HEAD ")) {
      answers.append(answer)
    }
    return answers
  }
}

/// Waits for what has to become true within ten minutes.
func eventually(_ condition: @Sendable () async -> Bool) async throws {
  let end = ContinuousClock.now + .seconds(600)
  while await !condition() {
    try #require(ContinuousClock.now < end, "it never came true")
    try await Task.sleep(for: .milliseconds(2))
  }
}
