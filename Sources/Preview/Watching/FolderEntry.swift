import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something in a folder.
struct FolderEntry: Sendable, Hashable {
  let name: String
  let isFolder: Bool
  let isFile: Bool
  /// Which file or folder it is, whatever its name.
  let inode: UInt64

  /// What is in the folder at `path`, passing names left out; nothing where it cannot be listed.
  static func list(_ path: String) -> [FolderEntry] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      var status = stat()
      guard !PassingName.matches(name), unsafe lstat(path + "/" + name, &status) == 0 else {
        continue
      }
      let form = status.st_mode & S_IFMT
      entries.append(
        FolderEntry(
          name: name, isFolder: form == S_IFDIR, isFile: form == S_IFREG,
          inode: UInt64(status.st_ino)))
    }
    return entries
  }
}
