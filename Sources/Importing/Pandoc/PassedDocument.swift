import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A document in a file that only this user can read, for another program to read.
///
/// A program that ends before it has read its standard input would end this one, too.
enum PassedDocument {
  /// There is no room for it; `reason` is in the system's words.
  struct Failure: Error {
    let reason: String
  }

  /// Writes the document into the folder for temporary files, and gives its path.
  static func write(_ bytes: [UInt8]) throws(Failure) -> String {
    var folder = "/tmp"
    if let named = unsafe getenv("TMPDIR") { folder = unsafe String(cString: named) }
    var name = Array((folder + "/plait-import-XXXXXX").utf8CString)
    let file = unsafe name.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return Int32(-1) }
      return unsafe mkstemp(start)
    }
    guard file >= 0 else { throw Failure(reason: lastErrorText()) }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWhole = writeAll(bytes, to: file)
    let reason = lastErrorText()
    guard close(file) == 0, isWhole else {
      remove(path)
      throw Failure(reason: reason)
    }
    return path
  }

  /// Takes the document away again.
  static func remove(_ path: String) { _ = unsafe unlink(path) }
}
