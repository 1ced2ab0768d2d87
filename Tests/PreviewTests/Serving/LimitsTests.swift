import Foundation
import Testing

@testable import Preview

/// What clients do to keep a server busy. Times are shortened; a test that waits for one waits for an end that comes.
struct LimitsTests {
  @Test func endsASilentConnectionSilently() async throws {
    let limits = with(ServerLimits()) { $0.idle = .milliseconds(50) }
    try await withServer(limits: limits) { port in
      let text = try await onThread { try Client(port: port).receiveAll() }
      #expect(text == "")
    }
  }

  @Test func endsAConnectionThatFallsSilentAfterAnAnswer() async throws {
    let limits = with(ServerLimits()) { $0.idle = .milliseconds(50) }
    try await withServer(limits: limits) { port in
      try await onThread {
        let client = try Client(port: port)
        try client.send("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        #expect(try client.receiveAnswer()?.status == 200)
        #expect(try client.receiveAll() == "")
      }
    }
  }

  /// A head that trickles in, each byte well within the time for silence, is given up as a whole (slow loris).
  @Test func givesAHeadAnEnd() async throws {
    let limits = with(ServerLimits()) { $0.request = .milliseconds(300) }
    try await withServer(limits: limits) { port in
      let answer = try await onThread {
        let client = try Client(port: port)
        try client.send("GET / HTTP/1.1\r\nA: ")
        Thread {
          // Until the other side has closed, and fewer bytes than a head may have, however slow the machine is.
          for _ in 0..<1000 {
            guard (try? client.send("b")) != nil else { return }
            usleep(10_000)
          }
        }.start()
        return try client.receiveAnswer()
      }
      #expect(answer?.status == 408)
    }
  }

  @Test func givesABodyAnEnd() async throws {
    let limits = with(ServerLimits()) { $0.request = .milliseconds(50) }
    try await withServer(limits: limits) { port in
      let answer = try await onThread {
        let client = try Client(port: port)
        try client.send(
          """
          POST /-/live HTTP/1.1\r\nHost: localhost:\(port)\r\nOrigin: http://localhost:\(port)\r\n\
          Content-Length: 9\r\n\r\n
          """)
        return try client.receiveAnswer()
      }
      #expect(answer?.status == 408)
    }
  }

  @Test func cutsOffAReaderWhoTakesNothing() async throws {
    var site = Table()
    site.files["large.bin"] = [UInt8](repeating: 7, count: 25 << 20)
    let limits = with(ServerLimits()) {
      $0.stall = .milliseconds(100)
      $0.connections = 1
      $0.refusals = 0
    }
    try await withServer(site, limits: limits) { port in
      let reader = try await onThread {
        let client = try Client(port: port, window: 4 << 10)
        try client.send("GET /large.bin HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        return client
      }
      // The only place is free again as soon as the reader is given up.
      try await eventually {
        let answers = try? await exchange(
          "GET / HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", port: port)
        return answers?.first?.status == 200
      }
      _ = reader
    }
  }

  @Test func turnsAwayWhoIsTooMuch() async throws {
    // However long it takes until all are there.
    let limits = with(ServerLimits()) { $0.idle = .seconds(600) }
    try await withServer(limits: limits) { port in
      try await onThread {
        let request = "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
        // Each is answered, so each has its place.
        let clients = try (0..<limits.connections).map { _ in
          let client = try Client(port: port)
          try client.send(request)
          #expect(try client.receiveAnswer()?.status == 200)
          return client
        }
        let late = try Client(port: port)
        try late.send(request)
        let answer = try late.receiveAnswer()
        #expect(answer?.status == 503)
        #expect(answer?["Connection"] == "close")
        #expect(try late.receiveAll() == "")
        // Those who were first are not disturbed.
        for client in clients {
          try client.send(request)
          #expect(try client.receiveAnswer()?.status == 200)
        }
      }
      try await eventually {
        (try? await exchange("GET / HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", port: port))?
          .first?.status == 200
      }
    }
  }

  /// More than there are places connect and say nothing, or half a request; whoever asks for something is answered.
  @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: loc"])
  func servesWhoAsksWhenAllPlacesAreTakenInSilence(said: String) async throws {
    let limits = with(ServerLimits()) {
      $0.idle = .seconds(600)
      $0.request = .seconds(600)
    }
    try await withServer(limits: limits) { port in
      try await onThread {
        let silent = try (0..<limits.connections + 44).map { _ in
          let client = try Client(port: port)
          try client.send(said)
          return client
        }
        let request = "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
        let good = try Client(port: port)
        try good.send(request)
        #expect(try good.receiveAnswer()?.status == 200)
        // Once it has asked, it is not sent away for another.
        let more = try (0..<limits.connections + 44).map { _ in try Client(port: port) }
        try good.send(request)
        #expect(try good.receiveAnswer()?.status == 200)
        withExtendedLifetime((silent, more)) {}
      }
    }
  }

  @Test func answersWhoSaysThatItIsDoneSending() async throws {
    try await withServer { port in
      let answers = try await exchange(
        "GET / HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", port: port)
      #expect(answers.map(\.text) == ["home"])
    }
  }

  /// Clients that go in the middle of everything leave their places.
  @Test func survivesThoseWhoGo() async throws {
    var site = Table()
    site.files["large.bin"] = [UInt8](repeating: 7, count: 8 << 20)
    try await withServer(site) { port in
      try await onThread {
        for turn in 0..<1_000 {
          let client = try Client(port: port)
          let target = turn % 2 == 0 ? "/large.bin" : "/"
          let request = "GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
          try client.send(Array(request.utf8.prefix(turn % 60 + 1)))
        }
      }
      try await eventually {
        (try? await exchange("GET / HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", port: port))?
          .first?.status == 200
      }
    }
  }
}
