import Basics

/// A file that a pack is about to be written to: whether it can be, and without the loss of anything else.
package enum PackPlace {
  /// What an earlier pack is, which a new one replaces.
  package enum Former {
    /// An archive.
    case archive
    /// A page that opens anywhere.
    case page

    /// What its file begins with.
    private var starts: [[UInt8]] {
      switch self {
      // An archive, or one that holds nothing.
      case .archive: [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]
      case .page: [Array("<!DOCTYPE html>".utf8)]
      }
    }

    private var name: String {
      switch self {
      case .archive: "zip archive"
      case .page: "HTML page"
      }
    }

    /// What is wrong with what stands at `path`; `nil` where nothing does or is.
    fileprivate func fault(at path: String) -> String? {
      guard let size = fileSize(at: path), size > 0 else { return nil }
      let isOurs = starts.contains { (try? readFile(at: path, upTo: $0.count)) == $0 }
      return isOurs ? nil : "a file that is no \(name) stands there, and would be lost"
    }
  }

  /// Throws when no file can be written at `path`, or one stands there that is nothing that a pack replaces. All stays as it
  /// is.
  package static func check(_ path: String, for former: Former?) throws(OutputError) {
    if let reason = NewFile.obstacle(at: path) ?? former?.fault(at: path) {
      throw .refused(path: path, reason: reason)
    }
  }
}
