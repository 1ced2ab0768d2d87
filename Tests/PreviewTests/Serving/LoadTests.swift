import Testing

@testable import Preview

/// Many requests at once.
struct LoadTests {
  private static let files = Dictionary(
    uniqueKeysWithValues: (0..<100).map { number in
      ("page-\(number).html", String(repeating: "page \(number) ", count: 1 + number * 10))
    })

  /// Asks for 10,000 files over 64 connections, `depth` requests ahead of the answers, and gives how many came right.
  private func right(depth: Int) async throws -> Int {
    try await withServer(Table(Self.files)) { port in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for connection in 0..<64 {
          group.addTask {
            try await onThread {
              let client = try Client(port: port)
              let numbers = stride(from: connection, to: 10_000, by: 64).map { $0 % 100 }
              var right = 0
              for start in stride(from: 0, to: numbers.count, by: depth) {
                let some = numbers[start..<min(start + depth, numbers.count)]
                try client.send(
                  some.map {
                    "GET /page-\($0).html HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
                  }.joined())
                for number in some
                where try client.receiveAnswer()?.text == Self.files["page-\(number).html"] {
                  right += 1
                }
              }
              return right
            }
          }
        }
        return try await group.reduce(0, +)
      }
    }
  }

  @Test(arguments: [1, 16]) func losesNoneOf10000Requests(depth: Int) async throws {
    #expect(try await right(depth: depth) == 10_000)
  }
}
