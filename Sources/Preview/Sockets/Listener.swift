import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A socket at which others can connect, on the loopback address only.
final class Listener: Sendable {
  let socket: Socket
  let port: UInt16

  /// Listens at `port`, or where that is zero at a port that the system chooses.
  init(port: UInt16) throws {
    let socket = try Socket(domain: AF_INET)
    do {
      try SocketFlags.prepare(socket.file.rawValue)
      // Otherwise the port of a preview that was just ended is taken for some minutes.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
      guard case .ip4(_, let bound) = try socket.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = bound
    } catch {
      try? socket.close()
      throw error
    }
    // Closes the socket itself where it fails.
    try socket.listen(maxPendingConnection: 256)
    self.socket = socket
  }

  deinit {
    try? socket.close()
  }

  /// Listens at the port that was asked for or, where none was, at the first free one from 4000 to 4099, or at any.
  static func open(port: UInt16?) throws(PreviewError) -> Listener {
    do {
      if let port { return try Listener(port: port) }
      for port in UInt16(4000)...4099 {
        if let listener = try? Listener(port: port) { return listener }
      }
      return try Listener(port: 0)
    } catch SocketError.failed(_, let code, let reason) {
      throw PreviewError(words(port: port, code: code, reason: reason))
    } catch {
      throw PreviewError("this computer does not let a preview listen: \(error)")
    }
  }

  private static func words(port: UInt16?, code: Int32, reason: String) -> String {
    guard let port else { return "no port is free for the preview: \(reason)" }
    return switch code {
    case EADDRINUSE:
      "port \(port) is in use by another program, maybe another preview; choose another port, "
        + "or none to be given one that is free"
    case EACCES: "port \(port) may not be used by you; choose one from 1024 to 65535"
    default: "port \(port) cannot be used: \(reason)"
    }
  }

  /// What came of looking for somebody who wants to connect.
  enum Caller {
    case connected(Socket)
    /// Nobody wants to at the moment.
    case nobody
    /// Somebody did, and has gone.
    case gone
    /// The system has no room for more connections.
    case noRoom
  }

  func accept() throws -> Caller {
    do {
      let socket = Socket(file: try socket.accept().file)
      do {
        try SocketFlags.prepare(socket.file.rawValue)
        return .connected(socket)
      } catch {
        try? socket.close()
        return .gone
      }
    } catch SocketError.blocked {
      return .nobody
    } catch SocketError.failed(_, let code, _) where code != EBADF && code != EINVAL {
      // accept(2): what went wrong on the way of a connection is reported here.
      return [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(code) ? .noRoom : .gone
    }
  }
}
