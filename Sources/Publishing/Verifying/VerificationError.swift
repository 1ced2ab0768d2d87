/// Why an output could not be compared with its manifest at all.
public enum VerificationError: Error, Hashable {
  /// There is no folder at the path; a symbolic link to one is none.
  case isNotFolder(path: String)
  /// The folder has no manifest of a build, so nothing says what belongs in it.
  case hasNoManifest(path: String)
  /// The manifest is not as a build writes it; `line` is the first one at fault, counted from 1.
  case isDamaged(path: String, line: Int)
  /// The manifest is larger than any build makes it.
  case isTooLarge(path: String)
}

extension VerificationError: CustomStringConvertible {
  /// The reason and the remedy in plain words.
  public var description: String {
    switch self {
    case .isNotFolder(let path):
      "'\(path)' is not a folder: give the folder that 'plait build' wrote"
    case .hasNoManifest(let path):
      "'\(path)' is not the manifest of a build, so nothing says what belongs beside it"
    case .isDamaged(let path, let line):
      "'\(path)' is damaged in line \(line): copy the output again, or build it again"
    case .isTooLarge(let path):
      "'\(path)' is too large for the manifest of a build"
    }
  }
}
