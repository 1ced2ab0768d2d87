/// Why a file could not be made.
public enum NewFileError: Error, Hashable {
  /// There is something under that name already.
  case exists(path: String)
  /// A folder on the way is a symbolic link, or no folder at all.
  case isNotFolder(path: String)
  /// The operating system refused; `reason` is in its own words.
  case refused(path: String, reason: String)
}

extension NewFileError: CustomStringConvertible {
  /// What is wrong, in plain words.
  public var description: String {
    switch self {
    case .exists(let path): "there is a file '\(path)' already, and it was left as it is"
    case .isNotFolder(let path): "'\(path)' is not a folder, or only a link to one"
    case .refused(let path, let reason): "cannot write '\(path)': \(reason)"
    }
  }
}
