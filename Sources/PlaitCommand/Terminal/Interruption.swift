import Basics
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the command in order when somebody presses Ctrl-C, when the system asks it to end, or when its terminal is
/// closed: what is unfinished is removed, a line is printed, and whoever called sees the signal.
enum Interruption {
  private static let lastWords = Mutex<String?>(nil)

  /// Sets what is printed in place of that the command was interrupted: for commands that only an interruption ends.
  static func ends(with words: String) {
    lastWords.withLock { $0 = words }
  }

  /// Watches from now on.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    unsafe signalEnd = ends[1]
    let source = ends[0]
    guard OwnThread.start({ wait(at: source) }) else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Who started the command may want it to go on: `nohup plait serve &`.
      let former = signal(number, take)
      if unsafe unsafeBitCast(former, to: Int.self) == ignored { signal(number, former) }
    }
  }

  /// What stands for a signal that is ignored, in place of the address of a function.
  private static let ignored = 1

  private static func wait(at source: Int32) {
    var number: UInt8 = 0
    while unsafe read(source, &number, 1) != 1 {
      if errno != EINTR { return }
    }
    UnfinishedWork.abandon { hadAny in
      let words =
        lastWords.withLock { $0 }
        ?? (hadAny ? "Interrupted. What was unfinished is removed." : "Interrupted.")
      // The terminal has shown ^C, or a line that is written over.
      StandardError.write((StandardError.isTerminal ? "\r\u{1B}[K" : "") + words + "\n")
      signal(Int32(number), SIG_DFL)
      kill(getpid(), Int32(number))
      while true { pause() }
    }
  }
}

/// Where the handler writes the number of the signal.
nonisolated(unsafe) private var signalEnd: Int32 = -1

/// Passes a signal on to the thread that waits for it: a handler itself may do next to nothing (signal-safety(7)).
private let take: @convention(c) (Int32) -> Void = { number in
  let code = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = unsafe write(signalEnd, &byte, 1)
  errno = code
}
