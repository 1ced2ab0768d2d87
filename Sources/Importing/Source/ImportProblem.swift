/// Why nothing can be made of a file. Each says what the file is and what to do.
public enum ImportProblem: Error, Hashable {
  /// The file holds nothing.
  case empty
  /// The file is larger than the limit, in megabytes.
  case tooLarge(limit: Int)
  /// The file is something else; what it is, and what to do about it.
  case notADocument(what: String, advice: String)
  /// The archive that a document is has more parts than any document, or unpacks to more.
  case bomb
  /// The document is locked with a password.
  case encrypted
  /// The document cannot be read; `reason` says where it stops.
  case damaged(reason: String)
  /// What pandoc is to read cannot be written down; `reason` is in the system's words.
  case noRoom(reason: String)
  /// There is no pandoc on this machine.
  case noPandoc
  /// Reading it took too long, or too much memory.
  case tooMuchWork
}

extension ImportProblem: CustomStringConvertible {
  /// What is wrong with the file, as it stands after its name, and what to do.
  public var description: String {
    switch self {
    case .empty: "the file is empty: save the document again in the program that it comes from"
    case .tooLarge(let limit):
      "the file is larger than \(limit) MB: make its pictures smaller (in Word: Picture Format, "
        + "Compress Pictures), and save it again"
    case .notADocument(let what, let advice): "the file is \(what): \(advice)"
    case .bomb:
      "the file unpacks to more than any document holds, and was not read: copy its text into a new document"
    case .encrypted:
      "the document is locked with a password: open it in the program that it comes from, take the "
        + "password away, and save it again"
    case .damaged(let reason):
      "the document is damaged (\(reason)): open it in the program that it comes from, and save it again"
    case .noRoom(let reason):
      "the document cannot be given to 'pandoc': \(reason): make room in the folder for temporary files"
    case .noPandoc:
      "documents are read by 'pandoc', which is not on this machine: install it (Debian and Ubuntu: "
        + "apt install pandoc; macOS: brew install pandoc; Windows: winget install pandoc)"
    case .tooMuchWork:
      "the document takes too long to read, or too much memory: split it in two, or copy its text into "
        + "a new document"
    }
  }
}
