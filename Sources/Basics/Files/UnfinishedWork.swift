import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders that have not yet taken their place, so that a command that is interrupted leaves none behind.
package enum UnfinishedWork {
  private static let paths = Mutex<Set<String>>([])

  /// Notes that the file or folder at `path` is to be removed if the command is interrupted from now on.
  package static func begin(_ path: String) {
    paths.withLock { _ = $0.insert(path) }
  }

  /// Makes a file or folder at `path` that is to be removed if the command is interrupted from now on: no interruption comes
  /// between the two. Gives whether it was made; if not, `errno` says why.
  package static func begin(_ path: String, making make: () -> Bool) -> Bool {
    let code = paths.withLock { paths -> Int32? in
      guard make() else { return errno }
      paths.insert(path)
      return nil
    }
    if let code { errno = code }
    return code == nil
  }

  /// Notes that the file or folder at `path` is finished, or removed.
  package static func end(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  /// Takes a step that is done whole or not at all, such as putting a folder in its place: an interruption waits for
  /// its end, and none begins after an interruption.
  package static func uninterrupted<Value, Failure>(
    _ step: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try paths.withLock { _ throws(Failure) in Uninterrupted(value: try step()) }.value
  }

  /// Removes what is unfinished and ends the program; `end` gets whether there was anything to remove.
  package static func abandon(_ end: (_ hadAny: Bool) -> Never) -> Never {
    paths.withLock { paths in
      for path in paths {
        // Other threads may still be writing there.
        for _ in 0..<mostAttempts where FileIdentity(at: path) != nil {
          if unsafe unlink(path) != 0 { FolderRemoval.remove(path) }
        }
      }
      end(!paths.isEmpty)
    }
  }

  private static let mostAttempts = 100
}

/// What a step gave, which the lock hands on.
private struct Uninterrupted<Value>: ~Copyable {
  let value: Value
}
