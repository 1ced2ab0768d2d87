#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in the folder at `path` but for `.` and `..`, in the order of the disk; `nil` when it cannot
/// be listed. Bytes of a name that are not UTF-8 are repaired.
package func folderNames(at path: String) -> [String]? {
  guard let directory = unsafe opendir(path) else { return nil }
  defer { unsafe closedir(directory) }
  var names: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        unsafe String(cString: $0)
      }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}
