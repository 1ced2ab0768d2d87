import Basics

/// The files of a content folder as they are read: those on the disk, but for some whose bytes are given.
package struct ContentFiles: Sendable {
  /// The content folder on this machine.
  let root: String
  /// Bytes that stand for those of files, by their paths below the folder.
  private let replaced: [String: [UInt8]]

  package init(root: String, replaced: [String: [UInt8]] = [:]) {
    self.root = root
    self.replaced = replaced
  }

  /// The bytes of the file at a path below the folder, or the first `most` of them.
  func read(_ path: String, upTo most: Int) throws(FileReadingError) -> [UInt8] {
    guard let bytes = replaced[path] else { return try readFile(at: root + "/" + path, upTo: most) }
    return bytes.count <= most ? bytes : Array(bytes[..<most])
  }

  /// The size of the file at a path below the folder, or `nil` when it cannot be told.
  func size(of path: String) -> Int? {
    replaced[path]?.count ?? fileSize(at: root + "/" + path)
  }
}
