import Testing

@testable import Preview

/// What open pages learn, and who else does not.
struct ReloadTests {
  private func question(
    _ body: String, host: String = "127.0.0.1:$PORT", origin: String? = "http://127.0.0.1:$PORT"
  ) -> String {
    """
    POST /-/live HTTP/1.1\r\nHost: \(host)\r\n\(origin.map { "Origin: \($0)\r\n" } ?? "")\
    Content-Length: \(body.utf8.count)\r\n\r\n\(body)
    """
  }

  private func ask(
    _ request: String, channel: ReloadChannel, limits: ServerLimits = ServerLimits()
  ) async throws -> Received? {
    try await withServer(channel: channel, limits: limits) { port in
      try await onThread {
        let client = try Client(port: port)
        try client.send(request.replacing("$PORT", with: String(port)))
        return try client.receiveAnswer()
      }
    }
  }

  @Test func tellsAtOnceWhatAPageHasNotSeen() async throws {
    let channel = ReloadChannel()
    channel.publish(Array(#"{"a":1}"#.utf8))
    channel.publish(Array(#"{"a":2}"#.utf8))
    for seen in [0, 1, 7] {
      let answer = try await ask(question("\(channel.token) \(seen)"), channel: channel)
      #expect(answer?.status == 200)
      #expect(answer?["Content-Type"] == "application/json")
      #expect(answer?.text == #"{"number":2,"state":{"a":2}}"#)
    }
  }

  @Test func tellsEveryPageThatWaits() async throws {
    let channel = ReloadChannel()
    channel.publish(Array("1".utf8))
    let answers = try await withServer(channel: channel) { port in
      try await withThrowingTaskGroup(of: Received?.self) { group in
        let request = question("\(channel.token) 1").replacing("$PORT", with: String(port))
        for _ in 0..<40 {
          group.addTask {
            try await onThread {
              let client = try Client(port: port)
              try client.send(request)
              return try client.receiveAnswer()
            }
          }
        }
        try await eventually { channel.waiting == 40 }
        channel.publish(Array("2".utf8))
        return try await group.reduce(into: []) { $0.append($1) }
      }
    }
    #expect(answers.map { $0?.text } == Array(repeating: #"{"number":2,"state":2}"#, count: 40))
    #expect(channel.waiting == 0)
  }

  @Test func saysAfterAWhileThatThereIsNothing() async throws {
    let channel = ReloadChannel()
    let limits = with(ServerLimits()) { $0.news = .milliseconds(30) }
    for seen in [0, 5] {
      let answer = try await ask(
        question("\(channel.token) \(seen)"), channel: channel, limits: limits)
      #expect(answer?.status == 204)
      #expect(answer?.body == [])
    }
    #expect(channel.waiting == 0)
  }

  @Test func waitsForNobodyWhoHasGone() async throws {
    let channel = ReloadChannel()
    // Nothing but the end of the connection ends the wait.
    let limits = with(ServerLimits()) { $0.news = .seconds(3_600) }
    try await withServer(channel: channel, limits: limits) { port in
      let request = question("\(channel.token) 0").replacing("$PORT", with: String(port))
      var client: Client? = try await onThread {
        let client = try Client(port: port)
        // What comes behind the question must not hide that nobody is there.
        try client.send(request + "GET / HTTP/1.1\r\n")
        return client
      }
      try await eventually { channel.waiting == 1 }
      _ = client
      client = nil
      try await eventually { channel.waiting == 0 }
    }
  }

  @Test func answersWhatComesBehindAQuestionAfterIt() async throws {
    let channel = ReloadChannel()
    try await withServer(channel: channel) { port in
      let request = question("\(channel.token) 0").replacing("$PORT", with: String(port))
      let client = try await onThread {
        let client = try Client(port: port)
        try client.send(request + "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        return client
      }
      try await eventually { channel.waiting == 1 }
      channel.publish(Array("true".utf8))
      let texts = try await onThread {
        try [client.receiveAnswer()?.text, client.receiveAnswer()?.text]
      }
      #expect(texts == [#"{"number":1,"state":true}"#, "home"])
    }
  }

  @Test func asksForAnotherStateOnTheSameConnection() async throws {
    let channel = ReloadChannel()
    channel.publish(Array("1".utf8))
    try await withServer(channel: channel) { port in
      let client = try await onThread { try Client(port: port) }
      for number in 1...20 {
        let request = question("\(channel.token) \(number)").replacing(
          "$PORT", with: String(port))
        try await onThread { try client.send(request) }
        try await eventually { channel.waiting == 1 }
        channel.publish(Array("1".utf8))
        let text = try await onThread { try client.receiveAnswer()?.text }
        #expect(text == #"{"number":\#(number + 1),"state":1}"#)
      }
    }
  }

  @Test func tellsNobodyWithoutTheToken() async throws {
    let channel = ReloadChannel()
    channel.publish(Array("1".utf8))
    for token in [ReloadChannel().token, String(channel.token.dropLast()), ""] {
      let answer = try await ask(question("\(token) 0"), channel: channel)
      #expect(answer?.status == 403)
    }
  }

  @Test(arguments: [
    nil, "null", "", "http://evil.test", "http://localhost:$PORT", "https://127.0.0.1:$PORT",
  ]) func tellsNoPageOfAnotherSite(origin: String?) async throws {
    let channel = ReloadChannel()
    channel.publish(Array("1".utf8))
    let answer = try await ask(question("\(channel.token) 0", origin: origin), channel: channel)
    #expect(answer?.status == 403)
  }

  @Test func knowsItsPagesByTheNameThatTheyUse() async throws {
    let channel = ReloadChannel()
    channel.publish(Array("1".utf8))
    let answer = try await ask(
      question("\(channel.token) 0", host: "localhost:$PORT", origin: "http://localhost:$PORT"),
      channel: channel)
    #expect(answer?.status == 200)
  }

  @Test(arguments: ["", "0", "TOKEN", "TOKEN ", "TOKEN  0", "TOKEN -1", "TOKEN 0 ", "TOKEN 0x1"])
  func refusesWhatIsNoQuestion(body: String) async throws {
    let channel = ReloadChannel()
    let body = body.replacing("TOKEN", with: channel.token)
    #expect(try await ask(question(body), channel: channel)?.status == 400)
  }

  @Test func refusesLongQuestionsAndSuchWithoutALength() async throws {
    let channel = ReloadChannel()
    let long = String(repeating: "a", count: 257)
    #expect(try await ask(question(long), channel: channel)?.status == 413)
    let without = question("").replacing("Content-Length: 0\r\n", with: "")
    #expect(try await ask(without, channel: channel)?.status == 411)
  }

  @Test(arguments: ["GET", "PUT", "OPTIONS"]) func asksForAPost(method: String) async throws {
    let answer = try await ask(
      "\(method) /-/live HTTP/1.1\r\nHost: 127.0.0.1:$PORT\r\n\r\n", channel: ReloadChannel())
    #expect(answer?.status == 405)
    #expect(answer?["Allow"] == "POST")
  }
}
