#if canImport(Darwin)
  import Darwin

  /// A folder with all files and folders in it, each watched by the kernel of macOS.
  ///
  /// The kernel tells that a folder has changed but not how, so all are listed again and compared.
  struct KqueueTree: Sendable {
    private struct Watched: Sendable {
      let entry: FolderEntry
      /// Open for the watch; negative where there is nothing to watch, as in a symbolic link.
      let descriptor: Int32
    }

    /// Becomes readable when something has changed.
    let descriptor: Int32
    private let root: String
    private let rootDescriptor: Int32
    /// What is watched, by its path below the root.
    private var watched: [String: Watched] = [:]

    init(_ root: String) throws(PreviewError) {
      self.root = root
      Self.allowManyFiles()
      descriptor = kqueue()
      guard descriptor >= 0 else { throw PreviewError(watching: root, failed: errno) }
      rootDescriptor = unsafe open(root, O_EVTONLY | O_DIRECTORY | O_CLOEXEC)
      guard rootDescriptor >= 0 else {
        let code = errno
        _ = Darwin.close(descriptor)
        throw PreviewError(watching: root, failed: code)
      }
      add(rootDescriptor)
      let code = list().code
      if code == EMFILE || code == ENFILE {
        close()
        throw PreviewError(watching: root, failed: code)
      }
    }

    func close() {
      for one in watched.values where one.descriptor >= 0 { _ = Darwin.close(one.descriptor) }
      _ = Darwin.close(rootDescriptor)
      _ = Darwin.close(descriptor)
    }

    /// Takes what the kernel has to tell, some events at a time, and says what it means.
    mutating func take() -> Found {
      var events = unsafe Array(repeating: kevent(), count: 64)
      var noTime = timespec(tv_sec: 0, tv_nsec: 0)
      let count = unsafe kevent(descriptor, nil, 0, &events, Int32(events.count), &noTime)
      guard count > 0 else { return .nothing }
      let files = Set(watched.values.filter { !$0.entry.isFolder }.map(\.descriptor))
      var hasChanged = false
      for unsafeevent in unsafe events.prefix(Int(count)) {
        let source = unsafe Int32(event.ident)
        let ends = UInt32(NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE)
        if source == rootDescriptor, unsafe event.fflags & ends != 0 { return .gone }
        if files.contains(source) { hasChanged = true }
      }
      return list().hasChanged || hasChanged ? .change : .nothing
    }

    /// Watches what there is now and nothing else; says whether that differs from before, and the system's code for
    /// what could not be opened.
    private mutating func list() -> (hasChanged: Bool, code: Int32) {
      var (hasChanged, code) = (false, Int32(0))
      var old = watched
      var waiting = [""]
      while let folder = waiting.popLast() {
        for entry in FolderEntry.list(folder.isEmpty ? root : root + "/" + folder) {
          let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
          if entry.isFolder { waiting.append(path) }
          if old[path]?.entry == entry {
            old[path] = nil
            continue
          }
          hasChanged = true
          let file = opened(path, entry)
          if file < 0 && (entry.isFolder || entry.isFile) { code = errno }
          // What was there before is still in `old`, and is closed with it.
          watched[path] = Watched(entry: entry, descriptor: file)
        }
      }
      for (path, gone) in old {
        hasChanged = true
        // Closing ends the watch.
        if gone.descriptor >= 0 { _ = Darwin.close(gone.descriptor) }
        if watched[path]?.entry == gone.entry { watched[path] = nil }
      }
      return (hasChanged, code)
    }

    private func opened(_ path: String, _ entry: FolderEntry) -> Int32 {
      guard entry.isFolder || entry.isFile else { return -1 }
      let file = unsafe open(root + "/" + path, O_EVTONLY | O_NOFOLLOW | O_CLOEXEC)
      if file >= 0 { add(file) }
      return file
    }

    private func add(_ file: Int32) {
      var event = unsafe kevent(
        ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: UInt32(
          NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME | NOTE_REVOKE),
        data: 0, udata: nil)
      _ = unsafe kevent(descriptor, &event, 1, nil, 0, nil)
    }

    /// Each file is open while it is watched, and programs start with 256.
    private static func allowManyFiles() {
      var limit = rlimit()
      guard unsafe getrlimit(RLIMIT_NOFILE, &limit) == 0 else { return }
      limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, rlim_t(OPEN_MAX)))
      unsafe setrlimit(RLIMIT_NOFILE, &limit)
    }
  }
#endif
