import Testing

@testable import ExternalLinks

/// What `curl` is told, which is all that keeps it to the host that was checked.
struct CurlTests {
  private func arguments(_ address: String, _ numbers: [String], _ method: WebRequest.Method) throws
    -> [String]
  {
    Curl(agent: "Test").arguments(
      for: WebRequest(
        method: method, address: try WebAddress(address),
        numbers: numbers.compactMap { NetworkAddress($0) },
        timeout: 3))
  }

  private static let always = [
    "--disable", "--silent", "--globoff", "--proto", "=http,https", "--noproxy", "*", "--max-time",
    "3",
    "--user-agent", "Test", "--output", "/dev/null", "--dump-header", "-", "--head",
  ]

  @Test func isToldTheNumbersOfTheHost() throws {
    #expect(
      try arguments("https://site.example/x", ["8.8.8.8", "2606:4700::1111"], .head)
        == Self.always + [
          "--resolve", "site.example:443:8.8.8.8,[2606:4700:0:0:0:0:0:1111]", "--url",
          "https://site.example/x",
        ])
  }

  @Test func isToldNoneWhereTheAddressIsANumber() throws {
    #expect(
      try arguments("http://8.8.8.8:81/", ["8.8.8.8"], .get)
        == Self.always + ["--request", "GET", "--url", "http://8.8.8.8:81/"])
  }

  @Test func looksUpNoNameItself() async throws {
    // Nobody has this name, and nobody listens at this port: the connection is refused only where it is tried.
    let request = WebRequest(
      method: .head, address: try WebAddress("http://nobody.invalid:1/"),
      numbers: [try #require(NetworkAddress("127.0.0.1"))], timeout: 5)
    let answer = try await Curl(agent: "Test").ask(request, now: 0)
    #expect(answer == .failure(.notConnected))
  }

  @Test func isMissed() async throws {
    let request = WebRequest(
      method: .head, address: try WebAddress("http://127.0.0.1:1/"), numbers: [], timeout: 5)
    await #expect(throws: Curl.Missing.self) {
      _ = try await Curl(agent: "Test", program: "no-such-program").ask(request, now: 0)
    }
  }
}
