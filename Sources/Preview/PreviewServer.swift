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

  /// A server on 127.0.0.1 at `port`, or where that is `nil` at the first free port from 4000 to 4099, or else at
  /// any. Browsers can connect from now on, and are answered as soon as it runs.
  ///
  /// Throws an error where the port that was asked for is in use or not allowed.
  public init(
    port: UInt16?, channel: ReloadChannel, site: any ServedSite
  ) async throws(PreviewError) {
    try self.init(port: port, channel: channel, site: site, limits: ServerLimits())
  }

  init(
    port: UInt16?, channel: ReloadChannel, site: any ServedSite, limits: ServerLimits
  ) throws(PreviewError) {
    listener = try Listener.open(port: port)
    self.channel = channel
    self.site = site
    self.limits = limits
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
    let places = Places(limits.connections)
    let refusals = Places(limits.refusals)
    while true {
      switch try listener.accept() {
      case .connected(let socket):
        let connection = Connection(socket, pool: pool)
        if places.take() {
          group.addTask {
            await converse(on: connection)
            places.give()
          }
        } else if refusals.take() {
          group.addTask {
            connection.sendAtOnce(Refusal.crowded.answer.bytes)
            await Farewell.say(to: connection, limits: limits)
            refusals.give()
          }
        }
      case .nobody: try await pool.suspendSocket(listener.socket, untilReadyFor: [.read])
      case .gone: try Task.checkCancellation()
      // Nothing tells when there is room again.
      case .noRoom: try await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  private func converse(on connection: Connection) async {
    await Conversation(
      connection, address: ownAddress, responder: Responder(site: site), channel: channel,
      limits: limits
    ).run()
  }
}
