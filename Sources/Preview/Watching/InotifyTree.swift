#if canImport(Glibc)
  import Basics
  import Glibc

  /// A folder and all folders in it, each watched by the kernel of Linux.
  struct InotifyTree: Sendable {
    /// Becomes readable when something has changed.
    let descriptor: Int32
    private let root: String
    /// The path below the root of each watched folder, by the number of its watch; the root's own is empty.
    private var folders: [Int32: String] = [:]

    init(_ root: String) throws(PreviewError) {
      self.root = root
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { throw PreviewError(watching: root, failed: errno) }
      do {
        try watch("")
      } catch {
        close()
        throw error
      }
    }

    func close() {
      _ = Glibc.close(descriptor)
    }

    /// Takes what the kernel has to tell, some hundred events at a time, and says what it means.
    mutating func take() -> Found {
      var found = Found.nothing
      for event in InotifyEvent.read(readSome()) {
        switch note(event) {
        case .nothing: break
        case .change: found = .change
        case .gone: return .gone
        }
      }
      return found
    }

    private func readSome() -> [UInt8] {
      let size = 64 << 10
      return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = unsafe max(0, read(descriptor, buffer.baseAddress, size))
      }
    }

    private mutating func note(_ event: InotifyEvent) -> Found {
      if event.mask.has(IN_Q_OVERFLOW) {
        watchAnew()
        return .change
      }
      guard let folder = folders[event.watch] else { return .nothing }
      if event.name.isEmpty {
        if event.mask.has(IN_IGNORED) { folders[event.watch] = nil }
        return folder.isEmpty && event.mask.has(Self.ends) ? .gone : .nothing
      }
      if PassingName.matches(event.name) { return .nothing }
      if event.mask.has(IN_ISDIR) {
        let path = folder.isEmpty ? event.name : folder + "/" + event.name
        if event.mask.has(IN_MOVED_FROM | IN_DELETE) { forget(path) }
        // What is in it has come with it. Where the limit is reached meanwhile, the folder is not watched.
        if event.mask.has(IN_CREATE | IN_MOVED_TO) { try? watch(path) }
      }
      return .change
    }

    /// Watches the folder at a path below the root, and all folders in it.
    private mutating func watch(_ path: String) throws(PreviewError) {
      var waiting = [path]
      while let next = waiting.popLast() {
        let place = next.isEmpty ? root : root + "/" + next
        let flags = next.isEmpty ? IN_ONLYDIR : IN_ONLYDIR | IN_DONT_FOLLOW
        // First watched, then listed: what comes between is reported, if twice. A folder that is watched already keeps
        // its number and gets its new path.
        let watch = unsafe inotify_add_watch(descriptor, place, Self.kinds | UInt32(flags))
        guard watch >= 0 else {
          // Others may be gone again, or closed to us, which is for who reads them to tell.
          if next.isEmpty || errno == ENOSPC { throw PreviewError(watching: root, failed: errno) }
          continue
        }
        folders[watch] = next
        for entry in FolderEntry.list(place) where entry.isFolder {
          waiting.append(next.isEmpty ? entry.name : next + "/" + entry.name)
        }
      }
    }

    /// Watches no longer what was at a path and is somewhere else now, maybe outside.
    private mutating func forget(_ path: String) {
      let inside = path + "/"
      for (watch, folder) in folders where folder == path || folder.hasPrefix(inside) {
        inotify_rm_watch(descriptor, watch)
        folders[watch] = nil
      }
    }

    /// Watches what there is, after more has changed than the kernel could tell.
    private mutating func watchAnew() {
      let old = folders
      folders = [:]
      try? watch("")
      for watch in old.keys where folders[watch] == nil { inotify_rm_watch(descriptor, watch) }
    }

    /// What counts as a change: also of permissions, which decide what can be read.
    private static let kinds = UInt32(
      IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF)

    /// What ends the watch of a folder.
    private static let ends = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED
  }

  extension UInt32 {
    /// Whether one of the bits is set.
    fileprivate func has(_ bits: Int32) -> Bool { self & UInt32(bitPattern: bits) != 0 }
  }
#endif
