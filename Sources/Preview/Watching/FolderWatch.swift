import Basics

#if canImport(Glibc)
  import Glibc
  typealias FolderTree = InotifyTree
#else
  import Darwin
  typealias FolderTree = KqueueTree
#endif

/// Watches a folder and all folders in it, as long as the value lives.
///
/// The system tells of changes, so no file is looked at until there is one. Symbolic links are not followed. Hidden
/// files and folders, and files that editors make for a moment (`PassingName`), are not told of.
public final class FolderWatch: Sendable {
  /// One element for each burst of changes, for one reader at a time.
  ///
  /// It is given as soon as nothing more has changed for 10 ms, but at the latest 100 ms after the first change, so
  /// that saving many files is one element and whoever writes all the time is not waited for. Elements that are not
  /// read in time become one. The stream ends after an element when the folder is removed, gets another name or
  /// has another folder in its place.
  public let changes: AsyncStream<Void>
  /// Closed to end the watch.
  private let end: Int32

  /// A watch of the folder at a path, which may be a symbolic link to it; what changes from now on is reported.
  ///
  /// Throws an error where the folder cannot be read, or where the system watches no more folders for this person.
  public convenience init(folder: String) throws(PreviewError) {
    try self.init(folder: folder, pauses: .usual)
  }

  init(folder: String, pauses: Burst.Pauses) throws(PreviewError) {
    let tree = try FolderTree(folder)
    let watched = WatchedFolder(folder)
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      tree.close()
      throw PreviewError(watching: folder, failed: errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (changes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let loop = WatchLoop(
      tree: tree, path: folder, folder: watched, end: ends[0], pauses: pauses,
      changes: continuation)
    self.changes = changes
    end = ends[1]
    guard OwnThread.start({ loop.run() }) else {
      tree.close()
      close(ends[0])
      throw PreviewError("the system gives no thread to watch '\(folder)' with")
    }
  }

  deinit {
    close(end)
  }
}
