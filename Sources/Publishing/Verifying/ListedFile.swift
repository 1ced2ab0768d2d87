import Basics

/// A file that a manifest lists.
struct ListedFile: Hashable, Sendable {
  /// The path from the root of the output, in UTF-8: two spellings of one accent are two files.
  let path: [UInt8]
  /// Bytes.
  let size: Int
  /// The digest of its bytes.
  let digest: Digest
}
