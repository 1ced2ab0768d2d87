import FlyingSocks
import Testing

@testable import Preview

/// Whose fault it is that time is up.
struct LatenessTests {
  /// A pool that never gets round to a socket.
  private struct BusyPool: AsyncSocketPool {
    func prepare() async throws {}
    func run() async throws {}

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
      try await Task.sleep(for: .seconds(3_600))
    }
  }

  private let client: Client
  private let connection: Connection

  init() throws {
    let listener = try Listener(port: 0)
    client = try Client(port: listener.port, window: 4 << 10)
    guard case .connected(let socket) = try listener.accept() else {
      throw Client.Failure(call: "accept", code: 0)
    }
    connection = Connection(socket, pool: BusyPool())
  }

  @Test func isNotBehindAClientThatIsSilent() async throws {
    let receiving = Task { [connection] in try await connection.receive(atMost: 10) }
    try await eventually { [connection] in !connection.isBehind }
    try client.send("GET")
    #expect(connection.isBehind)
    receiving.cancel()
    await #expect(throws: CancellationError.self) { try await receiving.value }
  }

  @Test func isBehindAClientThatHasGone() async throws {
    let receiving = Task { [connection] in try await connection.receive(atMost: 10) }
    try await eventually { [connection] in !connection.isBehind }
    client.finishSending()
    #expect(connection.isBehind)
    receiving.cancel()
  }

  @Test func isNotBehindAClientThatTakesNothing() async throws {
    let bytes = [UInt8](repeating: 7, count: 25 << 20)
    let sending = Task { [connection] in try await connection.send(bytes) {} }
    try await eventually { [connection] in !connection.isBehind }
    var left = 1 << 20
    while left > 0 { left -= try client.receive(atMost: left).count }
    try await eventually { [connection] in connection.isBehind }
    sending.cancel()
  }

  @Test func isBehindWhileItWaitsForNothing() {
    #expect(connection.isBehind)
  }

  @Test func putsADeadlineOffAsLongAsItIsBehind() async {
    let deadline = Deadline(shortest: .milliseconds(1))
    deadline.set(in: .zero)
    var turns = 0
    await deadline.pass {
      turns += 1
      return turns < 4
    }
    #expect(turns == 4)
    #expect(deadline.hasPassed)
  }
}
