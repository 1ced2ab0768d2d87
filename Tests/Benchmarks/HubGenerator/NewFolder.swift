#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is made for what is written into it.
struct NewFolder {
  /// What the machine would not do.
  struct Failure: Error {
    let path: String
    let number: Int32
  }

  private let root: String
  private var folders: Set<String> = []

  init(at root: String) throws(Failure) {
    self.root = root
    guard unsafe mkdir(root, 0o755) == 0 else { throw Failure(path: root, number: errno) }
  }

  /// Writes a file, and the folders that lead to it.
  mutating func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try makeFolders(above: path)
    let file = unsafe open(root + "/" + path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard file >= 0 else { throw Failure(path: path, number: errno) }
    defer { close(file) }
    let written = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Self.write(buffer, to: file)
    }
    guard written else { throw Failure(path: path, number: errno) }
  }

  private static func write(_ buffer: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = unsafe buffer[...]
    while unsafe !rest.isEmpty {
      let chunk = unsafe UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Glibc)
        let count = unsafe Glibc.write(file, chunk.baseAddress, chunk.count)
      #else
        let count = unsafe Darwin.write(file, chunk.baseAddress, chunk.count)
      #endif
      guard count > 0 else { return false }
      unsafe rest = rest.dropFirst(count)
    }
    return true
  }

  private mutating func makeFolders(above path: String) throws(Failure) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard !folders.contains(folder) else { return }
    try makeFolders(above: folder)
    guard unsafe mkdir(root + "/" + folder, 0o755) == 0 else {
      throw Failure(path: folder, number: errno)
    }
    folders.insert(folder)
  }
}
