#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file beside the content and the output that a command writes, a piece at a time.
package struct NewFile: ~Copyable {
  /// What the system said when it refused to write.
  package struct Failure: Error {
    /// Its own words.
    package let reason: String
  }

  private let descriptor: Int32

  /// An empty file at `path` in place of what it was, with the folders above it. A symbolic link at its end is not
  /// followed, and what is no file, such as a pipe, is neither waited for nor written.
  package init(at path: String) throws(Failure) {
    let file = try Self.opened(path).descriptor
    guard ftruncate(file, 0) == 0 else {
      let reason = lastErrorText()
      _ = closeFile(file)
      throw Failure(reason: reason)
    }
    descriptor = file
  }

  /// Opens the file at `path` to be written, and gives the folders that it had to make; none where that fails.
  private static func opened(
    _ path: String
  ) throws(Failure) -> (descriptor: Int32, made: [String]) {
    let made: [String]
    do {
      made = try FolderMaking.make(FolderMaking.parent(of: path))
    } catch {
      throw Failure(reason: error.reason)
    }
    do throws(Failure) {
      return (try descriptor(at: path), made)
    } catch {
      FolderMaking.removeEmpty(made)
      throw error
    }
  }

  private static func descriptor(at path: String) throws(Failure) -> Int32 {
    if path.isEmpty { throw Failure(reason: "a file needs a name") }
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o644)
    var status = stat()
    guard descriptor >= 0 else {
      switch errno {
      // A pipe that nobody reads.
      case ENXIO: throw Failure(reason: notAFile)
      case ELOOP: throw Failure(reason: "it is a symbolic link")
      case EISDIR: throw Failure(reason: "it is a folder")
      default: throw Failure(reason: lastErrorText())
      }
    }
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = closeFile(descriptor)
      throw Failure(reason: notAFile)
    }
    return descriptor
  }

  private static let notAFile = "it is not a file"

  /// Why no file can be written at `path`, in the system's words, or `nil` when one can. All stays as it is: folders that it
  /// takes to find out are removed again.
  package static func obstacle(at path: String) -> String? {
    let isThere = FileIdentity(at: path) != nil
    do throws(Failure) {
      let (file, made) = try opened(path)
      _ = closeFile(file)
      if !isThere { unsafe unlink(path) }
      FolderMaking.removeEmpty(made)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Adds bytes at the end.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    if !writeAll(bytes, to: descriptor) { throw Failure(reason: lastErrorText()) }
  }

  /// Ends the file: a full disk may be told only now.
  package consuming func close() throws(Failure) {
    let descriptor = descriptor
    discard self
    if closeFile(descriptor) != 0 { throw Failure(reason: lastErrorText()) }
  }

  deinit {
    _ = closeFile(descriptor)
  }

  /// Puts a file in the place of the one at `path` once it is whole, so that what stood there stays when it cannot be
  /// written; gives what the system said then.
  package static func replace(_ path: String, with bytes: [UInt8]) -> String? {
    UnfinishedWork.uninterrupted {
      let folder = FolderMaking.parent(of: path)
      let made: [String]
      do throws(FolderMaking.Refusal) {
        made = try FolderMaking.make(folder)
      } catch {
        return error.reason
      }
      let beside = folder + "/.plait-" + String(UInt64.random(in: 0 ... .max), radix: 36)
      guard let reason = written(bytes, to: beside) ?? renamed(beside, to: path) else { return nil }
      unsafe unlink(beside)
      FolderMaking.removeEmpty(made)
      return reason
    }
  }

  private static func renamed(_ old: String, to new: String) -> String? {
    unsafe rename(old, new) == 0 ? nil : lastErrorText()
  }

  /// Writes the file at `path` in place of what it was; gives what the system said when that failed.
  package static func write(_ bytes: [UInt8], to path: String) -> String? {
    UnfinishedWork.uninterrupted { written(bytes, to: path) }
  }

  private static func written(_ bytes: [UInt8], to path: String) -> String? {
    do throws(Failure) {
      let file = try NewFile(at: path)
      try file.write(bytes)
      try file.close()
      return nil
    } catch {
      return error.reason
    }
  }
}

/// Writes all bytes into an open file; `false`, with the reason in `errno`, when that failed.
package func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  unsafe bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let wrote = unsafe write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if wrote >= 0 { done += wrote } else if errno != EINTR { return false }
    }
    return true
  }
}

/// The system's own `close`, which a method of the same name hides.
private func closeFile(_ file: Int32) -> Int32 { close(file) }
