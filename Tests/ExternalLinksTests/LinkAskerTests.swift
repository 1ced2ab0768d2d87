import Synchronization
import Testing

@testable import ExternalLinks

/// How one link is followed, told without a network: names, answers and pauses are the test's own.
struct LinkAskerTests {
  /// A network in which every host answers as it is told, and a record of what it was asked.
  private final class Network: Sendable {
    let names: [String: [[String]]]
    let answers: [String: [WebAnswer]]
    let lookups = Mutex<[String: Int]>([:])
    let requests = Mutex<[WebRequest]>([])
    let pauses = Mutex<[Duration]>([])

    init(
      names: [String: [[String]]] = ["site.example": [["8.8.8.8"]]],
      _ answers: [String: [WebAnswer]]
    ) {
      self.names = names
      self.answers = answers
    }

    func verdict(on address: String, allowsPrivate: Bool = false) async throws -> Verdict {
      var manners = LinkAsker.Manners()
      manners.allowsPrivate = allowsPrivate
      let asker = LinkAsker(
        manners: manners,
        lookUp: { host in
          let number = self.lookups.withLock { count in
            count[host, default: 0] += 1
            return count[host, default: 0] - 1
          }
          guard let answers = self.names[host] else { return .noSuchName }
          return .found(answers[min(number, answers.count - 1)].compactMap { NetworkAddress($0) })
        },
        ask: { request throws(Curl.Missing) in
          let count = self.requests.withLock { requests in
            requests.append(request)
            return requests.count { $0.address == request.address } - 1
          }
          let answers = self.answers[request.address.text] ?? [.failure(.notConnected)]
          return answers[min(count, answers.count - 1)]
        },
        sleep: { pause in self.pauses.withLock { $0.append(pause) } })
      return try await asker.verdict(on: try WebAddress(address))
    }

    var asked: [String] {
      requests.withLock { $0.map { "\($0.method.rawValue) \($0.address.text)" } }
    }
  }

  private static func answer(_ status: Int, _ headers: String...) throws -> WebAnswer {
    let dump = (["HTTP/1.1 \(status) X"] + headers).joined(separator: "\r\n")
    return .head(try #require(ResponseHead(Array(dump.utf8), now: 1_000)))
  }

  @Test func givesTheNumbersThatWereChecked() async throws {
    let network = Network(
      names: ["site.example": [["8.8.8.8", "2606:4700::1111"], ["127.0.0.1"]]],
      ["https://site.example/": [try Self.answer(200)]])
    #expect(try await network.verdict(on: "https://site.example/") == .alive)
    let numbers = network.requests.withLock { $0.map(\.numbers) }
    #expect(numbers == [["8.8.8.8", "2606:4700::1111"].compactMap { NetworkAddress($0) }])
  }

  @Test(arguments: [["127.0.0.1"], ["8.8.8.8", "10.0.0.7"], ["::1", "8.8.8.8"]])
  func asksNoHostWithAPrivateNumber(numbers: [String]) async throws {
    let network = Network(names: ["site.example": [numbers]], [:])
    let verdict = try await network.verdict(on: "http://site.example/")
    guard case .isPrivate(_, host: "site.example") = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(network.asked == [])
    #expect(try await network.verdict(on: "http://site.example/", allowsPrivate: true) != verdict)
  }

  @Test func looksAgainAtEveryStepOfARedirect() async throws {
    let network = Network(
      names: ["site.example": [["8.8.8.8"], ["192.168.0.1"]], "inner.example": [["10.1.1.1"]]],
      [
        "http://site.example/": [try Self.answer(301, "Location: http://inner.example/")],
        "http://site.example/again": [try Self.answer(301, "Location: http://site.example/other")],
      ])
    #expect(
      try await network.verdict(on: "http://site.example/")
        == .isPrivate(number: "10.1.1.1", host: "inner.example"))
    // A name whose number changes between two questions.
    let other = Network(names: ["site.example": [["8.8.8.8"], ["192.168.0.1"]]], network.answers)
    #expect(
      try await other.verdict(on: "http://site.example/again")
        == .isPrivate(number: "192.168.0.1", host: "site.example"))
    #expect(
      network.asked + other.asked == [
        "HEAD http://site.example/", "HEAD http://site.example/again",
      ])
  }

  @Test(arguments: [22, 25, 1023])
  func asksNoPortOfOtherServices(port: Int) async throws {
    let network = Network([:])
    #expect(
      try await network.verdict(on: "http://site.example:\(port)/") == .unknown(.port(port)))
    #expect(network.asked == [])
  }

  @Test func tellsNamesThatNobodyHas() async throws {
    #expect(
      try await Network([:]).verdict(on: "https://nobody.example/x")
        == .dead(.noSuchHost("nobody.example")))
  }

  @Test func pausesLongerAndLonger() async throws {
    let network = Network(["https://site.example/": [.failure(.timedOut)]])
    #expect(try await network.verdict(on: "https://site.example/") == .unknown(.failure(.timedOut)))
    #expect(
      network.pauses.withLock { $0 } == [.seconds(1), .seconds(2), .milliseconds(250)])
  }

  @Test func waitsAsTheHostAsks() async throws {
    let network = Network([
      "https://site.example/": [try Self.answer(429, "Retry-After: 7"), try Self.answer(204)]
    ])
    #expect(try await network.verdict(on: "https://site.example/") == .alive)
    #expect(network.pauses.withLock { $0 } == [.seconds(7), .milliseconds(250)])
  }

  @Test func doesNotWaitForever() async throws {
    let network = Network(["https://site.example/": [try Self.answer(503, "Retry-After: 61")]])
    #expect(try await network.verdict(on: "https://site.example/") == .unknown(.busy(seconds: 61)))
  }

  @Test func namesTheHomeThatIsForGood() async throws {
    let network = Network([
      "http://site.example/": [try Self.answer(301, "Location: https://site.example/")],
      "https://site.example/": [try Self.answer(308, "Location: /new")],
      "https://site.example/new": [try Self.answer(302, "Location: /today")],
      "https://site.example/today": [try Self.answer(301, "Location: /now")],
      "https://site.example/now": [try Self.answer(200)],
    ])
    #expect(
      try await network.verdict(on: "http://site.example/")
        == .moved(to: "https://site.example/new"))
  }
}
