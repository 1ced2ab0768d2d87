import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What every socket of the server is.
enum SocketFlags {
  /// Makes a socket wait for nothing, stay in this program, hold nothing back, and fail rather than kill.
  static func prepare(_ descriptor: Int32) throws {
    guard fcntl(descriptor, F_SETFL, O_NONBLOCK) != -1,
      fcntl(descriptor, F_SETFD, FD_CLOEXEC) != -1
    else { throw SocketError.makeFailed("fcntl") }
    // The end of an answer would wait for the reader to confirm its beginning: 40 ms for each.
    set(TCP_NODELAY, of: Int32(IPPROTO_TCP), on: descriptor)
    #if canImport(Darwin)
      set(SO_NOSIGPIPE, of: SOL_SOCKET, on: descriptor)
    #endif
  }

  private static func set(_ option: Int32, of level: Int32, on descriptor: Int32) {
    var one: Int32 = 1
    unsafe setsockopt(descriptor, level, option, &one, socklen_t(MemoryLayout<Int32>.size))
  }
}
