import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands in a folder and below it, listed in one pass that follows no symbolic link.
struct FolderListing {
  /// An entry that is not a folder.
  struct Entry: Sendable {
    /// What the entry is on disk.
    enum Form: Sendable {
      case file
      case symbolicLink
      /// A pipe, socket or device: reading it could wait for ever.
      case special
    }

    /// The path below the folder that was listed, as the bytes of the name say (repaired UTF-8).
    let path: String
    let form: Form
    /// Bytes.
    let size: Int
    /// What the operating system says of it, where it can be found under its name.
    var identity: FileIdentity?
  }

  /// What was found while listing, for the question whether anything has changed since.
  private(set) var snapshot: FolderSnapshot
  /// All entries, sorted by path.
  private(set) var entries: [Entry] = []
  /// Folders that could not be listed.
  private(set) var unreadable: [String] = []
  /// Folders that were not listed because they are nested too deep.
  private(set) var tooDeep: [String] = []

  /// Folders nested deeper than this are not entered: a path of that many parts is not safe anywhere.
  private static let deepest = 32

  /// Lists the folder at `root`, a path on this machine; hidden entries (`.git`) and those that programs keep for
  /// themselves (`Thumbs.db`) are passed over.
  init(root: String) {
    snapshot = FolderSnapshot(root: root)
    var waiting: [(path: String, depth: Int)] = [("", 0)]
    while let (folder, depth) = waiting.popLast() {
      guard let names = folderNames(at: root + "/" + folder) else {
        unreadable.append(folder)
        continue
      }
      for name in names where !PassingName.matches(name) {
        let path = folder.isEmpty ? name : folder + "/" + name
        var status = stat()
        guard unsafe lstat(root + "/" + path, &status) == 0 else {
          // Its name is not UTF-8 and was repaired, so nothing is found under it.
          entries.append(Entry(path: path, form: .file, size: 0))
          continue
        }
        let identity = FileIdentity(status)
        snapshot.add(path, identity)
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
          if depth < Self.deepest {
            waiting.append((path, depth + 1))
          } else {
            tooDeep.append(path)
          }
        case S_IFREG:
          entries.append(
            Entry(path: path, form: .file, size: Int(status.st_size), identity: identity))
        case S_IFLNK: entries.append(Entry(path: path, form: .symbolicLink, size: 0))
        default: entries.append(Entry(path: path, form: .special, size: 0))
        }
      }
    }
    entries.sort { $0.path < $1.path }
    unreadable.sort()
    tooDeep.sort()
  }

  /// Whether there is an entry at a path below the folder.
  func has(_ path: String) -> Bool {
    var lower = 0
    var upper = entries.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[middle].path < path { lower = middle + 1 } else { upper = middle }
    }
    return lower < entries.count && entries[lower].path == path
  }
}
