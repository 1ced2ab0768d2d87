import Foundation
import Testing

@testable import Preview

/// What readers of a preview get.
struct ServingTests {
  private static let host = "Host: 127.0.0.1:$PORT\r\n"

  private func get(_ target: String, method: String = "GET", in site: Table) async throws
    -> Received
  {
    try await withServer(site) { port in
      let answers = try await exchange(
        "\(method) \(target) HTTP/1.1\r\n\(Self.host)\r\n", port: port)
      #expect(answers.count == 1)
      return try #require(answers.first)
    }
  }

  private let site = Table([
    "index.html": "home", "a/index.html": "folder", "a/b.css": "style", "é x/index.html": "odd",
    "..": "up",
  ])

  @Test(arguments: [
    ("/", "home"), ("/index.html", "home"), ("/?q=1", "home"), ("/a/", "folder"),
    ("/a/b.css", "style"), ("/a%2Fb.css", "style"), ("/%C3%A9%20x/", "odd"), ("/..", "up"),
  ]) func sendsWhatIsInTheTable(target: String, text: String) async throws {
    let answer = try await get(target, in: site)
    #expect(answer.status == 200)
    #expect(answer.text == text)
  }

  @Test func saysWhatTheFileIs() async throws {
    let answer = try await get("/a/b.css", in: site)
    #expect(answer["Content-Type"] == "text/css; charset=utf-8")
    #expect(answer["Content-Length"] == "5")
    #expect(answer.lines.allSatisfy { !$0.hasPrefix("Access-Control") })
  }

  @Test(arguments: [("/a", "/a/"), ("/a?q", "/a/"), ("/%C3%A9%20x", "/%C3%A9%20x/")])
  func leadsToTheFolder(target: String, location: String) async throws {
    let answer = try await get(target, in: site)
    #expect(answer.status == 301)
    #expect(answer["Location"] == location)
  }

  @Test func leadsToNoOtherHost() async throws {
    let answer = try await get("//evil.test", in: Table(["/evil.test/index.html": "x"]))
    #expect(answer.status == 404)
    #expect(answer["Location"] == nil)
  }

  @Test func showsWhatIsMissing() async throws {
    let answer = try await get("/b", in: site)
    #expect(answer.status == 404)
    #expect(answer.text == "nothing here")
  }

  @Test func sendsOnlyTheHeadWhereOnlyItIsAskedFor() async throws {
    let answer = try await get("/a/b.css", method: "HEAD", in: site)
    #expect(answer.status == 200)
    #expect(answer["Content-Length"] == "5")
    #expect(answer.body == [])
  }

  @Test func answersOneRequestAfterTheOther() async throws {
    try await withServer(site) { port in
      try await onThread {
        let client = try Client(port: port)
        for (path, text) in [("/", "home"), ("/a/", "folder"), ("/none", "nothing here")] {
          try client.send("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
          #expect(try client.receiveAnswer()?.text == text)
        }
      }
    }
  }

  @Test func answersInTheOrderOfRequestsThatCameAtOnce() async throws {
    let requests = ["/", "/a/", "/none", "/a/b.css"].map {
      "GET \($0) HTTP/1.1\r\n\(Self.host)\r\n"
    }
    let answers = try await withServer(site) { port in
      try await exchange(requests.joined(), port: port)
    }
    #expect(answers.map(\.text) == ["home", "folder", "nothing here", "style"])
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", "GET / HTTP/1.0\r\n\(host)\r\n",
    "GET / HTTP/1.0\r\n\(host)Connection: keep-alive\r\n\r\n",
  ]) func endsWhereItIsAsked(request: String) async throws {
    let answers = try await withServer(site) { port in
      try await exchange(request + "GET /a/ HTTP/1.1\r\n\(Self.host)\r\n", port: port)
    }
    #expect(answers.map(\.text) == ["home"])
    #expect(answers.first?["Connection"] == "close")
  }

  @Test func sendsALargeFileWholeToASlowReader() async throws {
    var site = Table()
    // Blocks of a length that no buffer has, so that what is lost or sent twice shows.
    let block = (0..<65_537).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 8) }
    var large: [UInt8] = []
    while large.count < 25 << 20 { large += block }
    site.files["large.bin"] = large
    let size = large.count
    // A reader who takes something now and then, though never all within the limit for taking nothing.
    let limits = with(ServerLimits()) { $0.stall = .seconds(2) }
    try await withServer(site, limits: limits) { port in
      let bytes = try await onThread {
        let client = try Client(port: port, window: 64 << 10)
        try client.send(
          "GET /large.bin HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
        let start = ContinuousClock.now
        var bytes: [UInt8] = []
        while case let piece = try client.receive(atMost: 256 << 10), !piece.isEmpty {
          bytes += piece
          let due = start + .seconds(3) * (Double(bytes.count) / Double(size))
          while ContinuousClock.now < due { usleep(1_000) }
        }
        return bytes
      }
      // Asked as one question: to say how two so large values differ takes hours.
      let isWhole = bytes.suffix(size).elementsEqual(large)
      #expect(isWhole)
    }
  }

  @Test func saysThatAPortIsInUse() async throws {
    try await withServer { port in
      let error = await #expect(throws: PreviewError.self) {
        try await PreviewServer(port: port, channel: ReloadChannel(), site: Table())
      }
      #expect(
        error?.description == """
          port \(port) is in use by another program, maybe another preview; choose another port, \
          or none to be given one that is free
          """)
    }
  }

  @Test func findsAFreePort() async throws {
    let servers = try await [
      PreviewServer(port: nil, channel: ReloadChannel(), site: Table()),
      PreviewServer(port: nil, channel: ReloadChannel(), site: Table()),
    ]
    #expect(servers[0].address != servers[1].address)
    #expect(servers.allSatisfy { $0.address.hasPrefix("http://127.0.0.1:") })
  }

  @Test func closesEverythingWhenItIsCancelled() async throws {
    let server = try PreviewServer(
      port: 0, channel: ReloadChannel(), site: Table(), limits: ServerLimits())
    let port = try #require(UInt16(server.address.dropLast().split(separator: ":")[2]))
    let running = Task { try await server.run() }
    let client = try await onThread {
      let client = try Client(port: port)
      try client.send("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
      _ = try client.receiveAnswer()
      return client
    }
    running.cancel()
    try await running.value
    #expect(try await onThread { try client.receiveAll() } == "")
  }
}
