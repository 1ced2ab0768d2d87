#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Corpus {
  /// The bytes of a file, or `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    guard unsafe fseek(file, 0, SEEK_END) == 0 else { return nil }
    let size = unsafe ftell(file)
    unsafe rewind(file)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      unsafe count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}
