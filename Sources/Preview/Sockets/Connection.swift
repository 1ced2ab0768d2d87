import FlyingSocks
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A connection to a client, closed when nobody holds it any more.
final class Connection: Sendable {
  /// The other side is gone, or the connection is broken.
  struct Broken: Error {}

  private let socket: Socket
  private let pool: any AsyncSocketPool
  /// What it waits for the other side to do, if it does.
  private let awaited = Mutex<Socket.Event?>(nil)

  init(_ socket: Socket, pool: any AsyncSocketPool) {
    self.socket = socket
    self.pool = pool
  }

  deinit {
    try? socket.close()
  }

  private var descriptor: Int32 { socket.file.rawValue }

  /// What has come, at most `most` bytes, as soon as there is anything; nothing at the end.
  func receive(atMost most: Int) async throws -> [UInt8] {
    while true {
      try Task.checkCancellation()
      var code: Int32 = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        let got = unsafe recv(descriptor, buffer.baseAddress, most, 0)
        if got < 0 { code = errno }
        count = max(0, got)
      }
      if code == 0 { return bytes }
      try await wait(for: .read, after: code)
    }
  }

  /// Sends all of it; `progress` is called whenever some was taken.
  func send(_ bytes: [UInt8], progress: () -> Void) async throws {
    var sent = 0
    while sent < bytes.count {
      try Task.checkCancellation()
      let (taken, code) = sendSome(of: bytes, from: sent)
      if taken > 0 {
        sent += taken
        progress()
      } else {
        try await wait(for: .write, after: code)
      }
    }
  }

  /// Sends as much as there is room for: for last words, which nobody waits for.
  func sendAtOnce(_ bytes: [UInt8]) {
    _ = sendSome(of: bytes, from: 0)
  }

  /// Tells the other side that nothing more will be sent; it may still send.
  func finishSending() {
    shutdown(descriptor, Int32(SHUT_WR))
  }

  /// Ends the connection for both sides; what waits for it goes on as at its end.
  func end() {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// At most a quarter of a megabyte at a time, so that a reader of a large file who is slow but does read is seen to.
  private func sendSome(of bytes: [UInt8], from start: Int) -> (taken: Int, code: Int32) {
    unsafe bytes.withUnsafeBytes { buffer in
      let taken = unsafe sendto(
        descriptor, buffer.baseAddress?.advanced(by: start),
        min(buffer.count - start, 256 << 10), Self.noSignal, nil, 0)
      return (taken, taken < 0 ? errno : 0)
    }
  }

  /// Whether it is for this side to go on: nothing is waited for, or what is waited for has come.
  var isBehind: Bool {
    guard let event = awaited.withLock({ $0 }) else { return true }
    var state = pollfd(
      fd: descriptor, events: Int16(event == .read ? POLLIN : POLLOUT), revents: 0)
    return unsafe poll(&state, 1, 0) > 0
  }

  private func wait(for event: Socket.Event, after code: Int32) async throws {
    if code == EINTR { return }
    guard code == EAGAIN || code == EWOULDBLOCK else { throw Broken() }
    awaited.withLock { $0 = event }
    defer { awaited.withLock { $0 = nil } }
    do {
      try await pool.suspendSocket(socket, untilReadyFor: [event])
    } catch SocketError.disconnected {
      // The next call says what there still is to read, and what happened.
    }
  }

  #if canImport(Glibc)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let noSignal: Int32 = 0
  #endif
}
