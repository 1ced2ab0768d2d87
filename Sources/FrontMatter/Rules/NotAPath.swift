public import Diagnostics

extension FrontMatterRules {
  /// A value that is not a path inside the hub.
  public static let notAPath = Rule(
    "not-a-path", .error,
    explanation: """
      Files of the hub are named by their path from the folder of the page, with forward \
      slashes; '..' goes up one folder.
      """,
    wrong: """
      related: [repairing\\riverside.md]
      """,
    right: """
      related: [../repairing/riverside.md]
      """)
}

extension Fault {
  /// Why a text is not a path inside the hub.
  enum PathFault {
    /// It starts with `/` or a drive.
    case absolute
    /// It starts with `/`, where paths start from the top of the content folder; with the path that is meant.
    case leadingSlash(meant: String?)
    /// It holds a backslash.
    case backslash
    /// It is an address on the web.
    case webAddress
    /// It holds a `%`, a `?`, or another character that no file of a hub may have.
    case character(Character)
  }

  static func notAPath(_ text: String, because reason: PathFault) -> Fault {
    let path = Phrases.quoted(text)
    switch reason {
    case .absolute:
      return notAPath(
        "the path \(path) does not start from the folder of this file",
        "'..' goes up one folder, as in '../repairing/riverside.md'")
    case .leadingSlash(let meant):
      return notAPath(
        "the path \(path) starts with '/'",
        "old paths start from the top of the content folder"
          + (meant.map { ": write \($0)" } ?? ""), meant)
    case .backslash:
      let meant = text.replacing("\\", with: "/")
      return notAPath("the path \(path) holds a backslash", "write \(meant)", meant)
    case .webAddress:
      return notAPath(
        "\(path) is a web address, not a file of the hub",
        "name a file of the hub, as in '../repairing/riverside.md'")
    case .character(let character):
      return notAPath(
        "the path \(path) holds a '\(character)'",
        "rename the file with letters, digits and hyphens")
    }
  }

  private static func notAPath(_ message: String, _ advice: String, _ meant: String? = nil) -> Fault
  {
    Fault(FrontMatterRules.notAPath, message, advice: advice, replacement: meant)
  }
}
