import Basics

/// Why the output could not be written. The content is not at fault; the machine or the call is.
public enum OutputError: Error, Hashable {
  /// The operating system refused a step; `path` is what it refused, `reason` its own words.
  case refused(path: String, reason: String)
  /// The output folder is a symbolic link, and what it leads to is not ours to replace.
  case isSymbolicLink(path: String)
  /// The output folder holds files that no build made.
  case isForeign(path: String)
  /// There is a file where the output folder should be.
  case isNotFolder(path: String)
  /// The output folder holds the content, or lies in it.
  case overlapsContent(path: String)
  /// A file that a build remembered was changed, in the content or in the output, while it was being used.
  case changed(path: String)
  /// An earlier output that is to be compared with cannot be read.
  case unreadable(path: String, reason: String)
}

extension OutputError {
  /// Makes the folder at `path` with those above it, where they are not there yet; gives the paths of those that it made.
  @discardableResult
  package static func makingFolder(_ path: String) throws(OutputError) -> [String] {
    do {
      return try FolderMaking.make(path)
    } catch {
      throw .refused(path: error.path, reason: error.reason)
    }
  }
}

extension OutputError: CustomStringConvertible {
  /// The reason and the remedy in plain words.
  public var description: String {
    switch self {
    case .refused(let path, let reason):
      "cannot write '\(path)': \(reason)"
    case .changed(let path):
      "'\(path)' was changed while the hub was built: build it again"
    case .isSymbolicLink(let path):
      "'\(path)' is a symbolic link: give the folder itself as --output"
    case .isForeign(let path):
      "'\(path)' holds files that Plait did not make, and a build replaces the whole folder: "
        + "choose an empty folder, or say --force to replace it"
    case .isNotFolder(let path):
      "'\(path)' is a file: give a folder as --output"
    case .unreadable(let path, let reason):
      "cannot read '\(path)': \(reason); give the folder of an earlier build"
    case .overlapsContent(let path):
      "'\(path)' would replace the content, or be read as content: choose a folder beside it"
    }
  }
}
