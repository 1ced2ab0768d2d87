/// Why no hub could be begun in a folder.
public enum StarterError: Error, Hashable {
  /// There is something in the folder already.
  case isNotEmpty(path: String)
  /// There is a file where the folder should be.
  case isNotFolder(path: String)
  /// The folder could not be made; `reason` is in the words of the operating system.
  case cannotMake(path: String, reason: String)
  /// A file could not be made.
  case refused(NewFileError)
}

extension StarterError: CustomStringConvertible {
  /// What is wrong, and what to do instead.
  public var description: String {
    switch self {
    case .isNotEmpty(let path): "'\(path)' is not empty: give a folder that is new or empty"
    case .isNotFolder(let path): "'\(path)' is a file: give a folder that is new or empty"
    case .cannotMake(let path, let reason): "cannot make the folder '\(path)': \(reason)"
    case .refused(let error): error.description
    }
  }
}
