import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Preview

/// Requests of those who want what is not theirs, after what was found in the servers of others: CVE-2021-40978
/// (MkDocs), CVE-2023-40274 (Zola), CVE-2024-23331, CVE-2025-30208 and CVE-2026-53571 (Vite), hugo#14869 and
/// hugo#14870.
struct HostileRequestTests {
  private static let host = "Host: 127.0.0.1:$PORT\r\n"

  private func statuses(_ request: String) async throws -> [Int] {
    try await withServer { port in try await exchange(request, port: port).map(\.status) }
  }

  @Test func sendsNothingThatIsNotInTheTable() async throws {
    // A secret beside the site, to which each of these would lead in a server that reads the disk.
    let secret = "canary-" + UUID().uuidString
    let folder = try TemporaryFolder(["secret.txt": secret, "site/index.html": "home"])
    let site = Table(["index.html": folder.text("site/index.html") ?? "", "a/index.html": "a"])
    let path = folder.path + "/secret.txt"
    let encoded = path.replacing("/", with: "%2f")
    let up = (1...12).map { String(repeating: "../", count: $0) }
    let targets =
      up.flatMap { up in
        [
          "/\(up)secret.txt", "/a/\(up)secret.txt", "/\(up.dropLast())\(path)",
          "/\(up.replacing("..", with: "%2e%2e"))secret.txt",
          "/\(up.replacing("../", with: "%2e%2e%2f"))secret.txt",
          "/\(up.replacing("../", with: "..%5c"))secret.txt",
          "/\(up.replacing("../", with: "..\\"))secret.txt",
          "/\(up.replacing("../", with: "%252e%252e%252f"))secret.txt",
          "/\(up.replacing("../", with: "..;/"))secret.txt",
          "/\(up.replacing("../", with: "....//"))secret.txt",
        ]
      } + [
        "/\(path)", "//\(path)", path, "/%2f\(encoded)", "/\(encoded)", "/@fs\(path)",
        "/@fs\(path)?import&raw??", "/@fs\(path)?raw??", "/\(path)?import&raw??",
        "/index.html?import&raw??", "/secret.txt::$DATA", "/index.html::$DATA", "/INDEX~1.HTM",
        "/SECRET~1.TXT", "/index.html%00.txt", "/\(path)%00", "/secret.txt%00.html", "/index.html.",
        "/index.html%20", "/./index.html", "/a/./", "/a/../index.html", "/a//", "file://\(path)",
        "http://127.0.0.1:$PORT\(path)", "http://127.0.0.1:$PORT/../secret.txt",
      ]
    try await withServer(site) { port in
      for target in targets {
        let answers = try await exchange(
          "GET \(target) HTTP/1.1\r\n\(Self.host)\r\n", port: port)
        #expect(answers.count == 1, "\(target)")
        #expect(answers.allSatisfy { !$0.text.contains(secret) }, "\(target)")
        let isHome = target.hasPrefix("/index.html?")
        #expect(answers.allSatisfy { isHome == ($0.status == 200) }, "\(target)")
      }
    }
  }

  @Test(arguments: [
    "evil.test", "evil.test:$PORT", "127.0.0.1.evil.test:$PORT", "localhost.evil.test:$PORT",
    "evil.test:$PORT@127.0.0.1:$PORT", "127.0.0.1:$PORT@evil.test", "127.0.0.1", "localhost:1",
    "127.0.0.1:0$PORT", "127.1:$PORT", "2130706433:$PORT", "0.0.0.0:$PORT", "[::]:$PORT",
    "[::ffff:127.0.0.1]:$PORT", "localhost.:$PORT", "127.0.0.1:$PORT, evil.test", "", ":$PORT",
  ]) func answersToNoOtherName(host: String) async throws {
    #expect(try await statuses("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n") == [421])
    let target = "http://\(host.replacing(" ", with: ""))/"
    #expect(try await statuses("GET \(target) HTTP/1.1\r\n\(Self.host)\r\n") == [421])
  }

  @Test(arguments: [
    ("GET", "cross-site", "no-cors", "image", 403), ("GET", "cross-site", "no-cors", "script", 403),
    ("GET", "cross-site", "cors", "empty", 403), ("GET", "Cross-Site", "websocket", "empty", 403),
    ("GET", "cross-site", "navigate", "iframe", 403),
    ("GET", "cross-site", "navigate", "object", 403),
    ("HEAD", "cross-site", "no-cors", "empty", 403),
    ("GET", "cross-site", "navigate", "document", 200),
    ("GET", "same-origin", "no-cors", "image", 200), ("GET", "same-site", "cors", "empty", 200),
    ("GET", "none", "navigate", "document", 200),
  ])
  func givesPagesOfOtherSitesNothingButALink(
    method: String, site: String, mode: String, destination: String, status: Int
  ) async throws {
    let fields =
      "Sec-Fetch-Site: \(site)\r\nSec-Fetch-Mode: \(mode)\r\nSec-Fetch-Dest: \(destination)"
    #expect(
      try await statuses("\(method) / HTTP/1.1\r\n\(Self.host)\(fields)\r\n\r\n") == [status])
  }

  @Test func tellsOfEachRefusalOnce() async throws {
    let told = Mutex<[String]>([])
    let server = try PreviewServer(
      port: 0, channel: ReloadChannel(), site: Table(), limits: ServerLimits()
    ) { words in told.withLock { $0.append(words) } }
    let port = try #require(UInt16(server.address.dropLast().split(separator: ":")[2]))
    let running = Task { try await server.run() }
    for _ in 0..<3 {
      _ = try await exchange("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n", port: port)
      _ = try await exchange(
        "GET / HTTP/1.1\r\n\(Self.host)Origin: https://evil.test\r\n\r\n", port: port)
      _ = try await exchange("GET / HTTP/1.1\r\n\(Self.host)\r\n", port: port)
    }
    running.cancel()
    try await running.value
    #expect(
      told.withLock { $0 } == [
        "This preview answers only to 127.0.0.1 and localhost, with its port.",
        "This preview answers only its own pages.",
      ])
  }

  @Test(arguments: ["127.0.0.1:$PORT", "LocalHost:$PORT", "[::1]:$PORT"])
  func answersToItsOwnNames(host: String) async throws {
    #expect(try await statuses("GET / HTTP/1.1\r\nhOST:\(host) \r\n\r\n") == [200])
    #expect(try await statuses("GET http://\(host)/ HTTP/1.1\r\n\(Self.host)\r\n") == [200])
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1.0\r\n\r\n", 421),
    ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", 400), ("GET / HTTP/1.0\r\n\(host)\(host)\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Host: evil.test\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: evil.test\r\nX-Forwarded-Host: 127.0.0.1:$PORT\r\n\r\n", 421),
    ("GET / HTTP/1.1\r\nHost: evil.test\r\nForwarded: host=127.0.0.1:$PORT\r\n\r\n", 421),
    ("GET / HTTP/1.1\r\n\(host)X-Forwarded-Host: evil.test\r\n\r\n", 200),
    ("GET http://evil.test/ HTTP/1.1\r\n\(host)\r\n", 421),
    ("GET http://127.0.0.1:$PORT/ HTTP/1.1\r\nHost: evil.test\r\n\r\n", 421),
  ]) func looksAtTheHostAndNothingElse(request: String, status: Int) async throws {
    #expect(try await statuses(request) == [status])
  }

  @Test(arguments: [
    ("http://evil.test", 403), ("null", 403), ("", 403), ("https://127.0.0.1:$PORT", 403),
    ("http://127.0.0.1", 403), ("http://127.0.0.1:1", 403), ("http://localhost:$PORT", 403),
    ("http://127.0.0.1:$PORT.evil.test", 403), ("http://127.0.0.1:$PORT/", 403),
    ("http://127.0.0.1:$PORT", 200),
  ]) func answersNoPageOfAnotherSite(origin: String, status: Int) async throws {
    let head = "\(Self.host)Origin: \(origin)\r\nX-Forwarded-Host: evil.test\r\n\r\n"
    #expect(try await statuses("GET / HTTP/1.1\r\n\(head)") == [status])
  }

  @Test func takesNoSecondOrigin() async throws {
    let own = "Origin: http://127.0.0.1:$PORT\r\n"
    #expect(
      try await statuses(
        "GET / HTTP/1.1\r\n\(Self.host)\(own)Origin: http://evil.test\r\n\r\n") == [403])
  }

  /// None of what follows the first request here may be taken for a second one.
  @Test(arguments: [
    (
      "POST / HTTP/1.1\r\n\(host)Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      501
    ),
    ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: identity\r\n\r\n", 501),
    ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: \u{0B}chunked\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding : chunked\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: 0\r\nContent-Length: 9\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: 0\r\nContent-Length: 0\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: +0\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: 0x9\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Content-Length: 9\r\n\r\n", 400),
    ("HEAD / HTTP/1.1\r\n\(host)Content-Length: 9\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 9\r\n\r\n", 405),
    ("GET / HTTP/1.1\r\n\(host)A: b\r\n Content-Length: 9\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n\(host)Expect: 100-continue\r\n\r\n", 417),
  ]) func smugglesNothing(request: String, status: Int) async throws {
    let second = "GET / HTTP/1.1\r\n\(Self.host)\r\n"
    #expect(try await statuses(request + second) == [status])
  }

  @Test(arguments: [
    ("PUT /", 405), ("DELETE /", 405), ("OPTIONS /", 405), ("OPTIONS *", 405), ("TRACE /", 405),
    ("CONNECT evil.test:80", 405), ("get /", 405), ("PROPFIND /", 405), ("GET *", 400),
    ("GET index.html", 400), ("GET https://127.0.0.1:$PORT/", 400), ("PRI *", 405),
  ]) func takesNoOtherMethod(start: String, status: Int) async throws {
    let answers = try await withServer { port in
      try await exchange("\(start) HTTP/1.1\r\n\(Self.host)\r\n", port: port)
    }
    #expect(answers.map(\.status) == [status])
    #expect(answers.first?["Allow"] == (status == 405 ? "GET, HEAD" : nil))
    #expect(answers.first?["Connection"] == "close")
  }

  @Test func refusesAnAddressOf64Kilobytes() async throws {
    let long = String(repeating: "a", count: 64 << 10)
    #expect(try await statuses("GET /\(long) HTTP/1.1\r\n\(Self.host)\r\n") == [414])
    #expect(try await statuses("GET / HTTP/1.1\r\n\(Self.host)A: \(long)\r\n\r\n") == [431])
  }

  @Test(arguments: ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.2\r\n\r\n"])
  func speaksNoOtherVersion(request: String) async throws {
    #expect(try await statuses(request) == [505])
  }

  @Test(arguments: ["GET / HTTP/1.1\r\nHos", "GET /", "\r\nG", "\u{16}\u{3}\u{1}\u{2}"])
  func endsWithWhoEndsInTheMiddle(request: String) async throws {
    #expect(try await statuses(request) == [400])
  }

  @Test func saysNothingToWhoSaysNothing() async throws {
    #expect(try await statuses("") == [])
  }
}
