import Foundation
import Synchronization

/// A client that says exactly what it is told to, right or wrong. Its calls wait, at most ten minutes, so they belong
/// into `onThread`.
final class Client: Sendable {
  struct Failure: Error {
    let call: String
    let code: Int32
  }

  private let descriptor: Int32
  /// What has come and was not yet asked for.
  private let buffer = Mutex<[UInt8]>([])

  /// A connection to the loopback address; `window` is how many bytes may come before they are read.
  init(port: UInt16, window: Int32? = nil) throws {
    // On a busy machine the system may give up before the server has taken those who came first.
    for _ in 0..<10 {
      do {
        descriptor = try Self.connect(to: port, window: window)
        return
      } catch let failure as Failure where failure.code == ETIMEDOUT {
        continue
      }
    }
    throw Failure(call: "connect", code: ETIMEDOUT)
  }

  private static func connect(to port: UInt16, window: Int32?) throws -> Int32 {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    #if !canImport(Glibc)
      var one: Int32 = 1
      unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
    #endif
    if var window {
      unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
    }
    var patience = timeval(tv_sec: 600, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connectSocket(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      let code = errno
      close(descriptor)
      throw Failure(call: "connect", code: code)
    }
    return descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Sends all of it, or throws where the other side does not take it.
  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let taken = unsafe bytes.withUnsafeBytes { buffer in
        unsafe sendto(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
          Self.noSignal, nil, 0)
      }
      guard taken >= 0 else { throw Failure(call: "send", code: errno) }
      sent += taken
    }
  }

  /// Whoever has gone must not end the tests.
  #if canImport(Glibc)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let noSignal: Int32 = 0
  #endif

  /// Says that nothing more will be sent.
  func finishSending() {
    shutdown(descriptor, Int32(SHUT_WR))
  }

  /// What comes next, or nothing at the end.
  func receive(atMost most: Int = 64 << 10) throws -> [UInt8] {
    let waiting = buffer.withLock { buffer in
      defer { buffer = [] }
      return buffer
    }
    if !waiting.isEmpty { return waiting }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      let got = unsafe recv(descriptor, buffer.baseAddress, most, 0)
      if got < 0 { code = errno }
      count = max(0, got)
    }
    guard code == 0 else { throw Failure(call: "receive", code: code) }
    return bytes
  }

  /// All that comes until the end.
  func receiveAll() throws -> String {
    var all: [UInt8] = []
    while true {
      let bytes = try receive()
      if bytes.isEmpty { return String(decoding: all, as: UTF8.self) }
      all += bytes
    }
  }

  /// The next answer, or `nil` at the end; `isHead` where there is no body to wait for.
  func receiveAnswer(isHead: Bool = false) throws -> Received? {
    var all: [UInt8] = []
    while true {
      if let (answer, end) = Received.parse(all, isHead: isHead) {
        buffer.withLock { $0 = Array(all[end...]) }
        return answer
      }
      let bytes = try receive()
      if bytes.isEmpty {
        guard all.isEmpty else { throw Failure(call: "receive: cut short", code: 0) }
        return nil
      }
      all += bytes
    }
  }
}

/// Runs what waits on a thread of its own, so that it does not hold up the server, which runs in the same process.
func onThread<Value: Sendable>(
  _ body: @Sendable @escaping () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result { try body() }) }.start()
  }
}

/// The system's own `connect`, which a method of the same name hides.
private func connectSocket(
  _ file: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t
) -> Int32 {
  unsafe connect(file, address, length)
}
