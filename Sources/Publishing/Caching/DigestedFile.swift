import Content
import Crypto

/// A file that ends in the digest of what stands between that and its opening, so that one that is half written or
/// damaged is known.
struct DigestedFile: ~Copyable {
  private let file: NewFile
  private var hash = SHA256()

  /// A file at `path` that begins with `opening`.
  init(at path: String, opening: [UInt8]) throws(NewFile.Failure) {
    let file = try NewFile(at: path)
    try file.write(opening)
    self.file = file
  }

  /// Adds what was written to `writer`, which is empty afterwards.
  mutating func write(_ writer: inout CacheWriter) throws(NewFile.Failure) {
    hash.update(data: writer.bytes)
    try file.write(writer.bytes)
    writer.removeAll()
  }

  /// Adds the digest and ends the file.
  consuming func close() throws(NewFile.Failure) {
    let digest = Array(hash.finalize())
    try file.write(digest)
    try file.close()
  }
}
