import FlyingSocks

/// Shows a site to browsers on this computer, and to nobody else.
///
/// HTTP/1.1 as of RFC 9110 and 9112, for files only. Sizes, times and connections are bounded, because any page that
/// a browser on this computer opens can send requests here.
public struct PreviewServer: Sendable {
  private let listener: Listener
  private let channel: ReloadChannel
  private let site: any ServedSite
  private let limits: ServerLimits
  private let refusals: RefusalReport

  /// A server on 127.0.0.1 at `port`, or where that is `nil` at the first free port from 4000 to 4099, or else at
  /// any. Browsers can connect from now on, and are answered as soon as it runs.
  ///
  /// Throws an error where the port that was asked for is in use or not allowed.
  /// - Parameter refused: Is told why a request was refused, once for each reason.
  public init(
    port: UInt16?, channel: ReloadChannel, site: any ServedSite,
    refused: @Sendable @escaping (String) -> Void = { _ in }
  ) async throws(PreviewError) {
    try self.init(
      port: port, channel: channel, site: site, limits: ServerLimits(), refused: refused)
  }

  init(
    port: UInt16?, channel: ReloadChannel, site: any ServedSite, limits: ServerLimits,
    refused: @Sendable @escaping (String) -> Void = { _ in }
  ) throws(PreviewError) {
    listener = try Listener.open(port: port)
    self.channel = channel
    self.site = site
    self.limits = limits
    self.refusals = RefusalReport(refused)
  }

  private var ownAddress: OwnAddress { OwnAddress(port: listener.port) }

  /// The address of the home page: `http://127.0.0.1:4000/`.
  public var address: String { ownAddress.text }

  /// Answers requests until the task is cancelled, and then closes all connections and returns.
  ///
  /// Throws an error where the system takes the socket away.
  public func run() async throws {
    let pool: some AsyncSocketPool = .make(maxEvents: 64)
    try await pool.prepare()
    do {
      try await withThrowingDiscardingTaskGroup { group in
        group.addTask { try await pool.run() }
        try await accept(in: &group, pool: pool)
      }
    } catch {
      if !Task.isCancelled { throw error }
    }
  }

  private func accept(
    in group: inout ThrowingDiscardingTaskGroup<any Error>, pool: some AsyncSocketPool
  ) async throws {
    let guests = Guests(limits.connections)
    let lingering = Places(limits.refusals)
    while true {
      switch try listener.accept() {
      case .connected(let socket):
        let connection = Connection(socket, pool: pool)
        if let place = guests.take(connection) {
          group.addTask {
            await converse(on: connection) { guests.hasAsked(place) }
            guests.give(place)
          }
        } else if lingering.take() {
          group.addTask {
            refusals.add(.crowded)
            connection.sendAtOnce(Refusal.crowded.answer.bytes)
            await LingeringClose.end(connection, limits: limits)
            lingering.give()
          }
        }
      case .nobody: try await pool.suspendSocket(listener.socket, untilReadyFor: [.read])
      case .gone: try Task.checkCancellation()
      // Nothing tells when there is room again.
      case .noRoom: try await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  private func converse(
    on connection: Connection, hasAsked: @Sendable @escaping () -> Void
  ) async {
    await Conversation(
      connection, address: ownAddress, responder: Responder(site: site), channel: channel,
      limits: limits, refusals: refusals, hasAsked: hasAsked
    ).run()
  }
}
