public import Diagnostics
import FrontMatter
import Model

/// What can be wrong with the other hubs that `hub.yml` names.
public enum OtherHubRules {
  /// A short name that a link could not begin with.
  public static let unusableHubKey = Rule(
    "unusable-hub-key", .error,
    explanation: """
      The key of another hub stands before the colon of a link, as in 'practice:caseload/salford.md'. It \
      has two small letters or more, and may have digits and hyphens after the first. Words with which \
      addresses begin anyway, such as 'https' or 'file', cannot be used.
      """,
    wrong: "hubs:\n  - key: Practice Hub\n    url: https://practice.example.org/",
    right: "hubs:\n  - key: practice\n    url: https://practice.example.org/")

  /// Nothing is kept of a hub.
  public static let missingHubCopy = Rule(
    "missing-hub-copy", .error,
    explanation: """
      A build asks no other site. So what links to another hub need of it, the paths and headings of its \
      pages, is kept in data/hubs/ beside the content. 'plait hubs update' fetches it. Put the file under \
      version control with the rest of the content.
      """,
    wrong: "hub.yml names the hub 'practice', and data/hubs/practice.yml is not there",
    right: "data/hubs/practice.yml, as 'plait hubs update' writes it")

  /// A copy that somebody changed.
  public static let changedHubCopy = Rule(
    "changed-hub-copy", .error,
    explanation: """
      The files in data/hubs/ say what other hubs have. 'plait hubs update' writes them, each with a sum \
      of all that is in it. One that was changed by hand, or cut off, no longer has that sum, and nobody \
      could rely on it.
      """,
    wrong: "data/hubs/practice.yml with a path that was added by hand",
    right: "data/hubs/practice.yml, as 'plait hubs update' writes it")

  /// All rules of this file.
  public static let all = [unusableHubKey, missingHubCopy, changedHubCopy]

  static func unusable(_ hub: LinkedHub, in file: String) -> Diagnostic {
    let key = hub.key.value
    let lower = Slug.make(from: key)
    return Diagnostic(
      unusableHubKey, "'\(key)' cannot be the key of a hub", at: .init(file, hub.key.range),
      suggestion: .init(
        LinkedHub.isKey(lower)
          ? "write it as '\(lower)'"
          : "take a word of two or more small letters with which no address begins, such as 'practice'"
      ))
  }

  static func missing(_ hub: LinkedHub, in file: String, prefix: String) -> Diagnostic {
    Diagnostic(
      missingHubCopy,
      "nothing is known of the pages of '\(hub.key.value)': '\(prefix + hub.copyPath)' is not there",
      at: .init(file, hub.key.range), suggestion: .init("run 'plait hubs update', which fetches it")
    )
  }

  static func missing(_ register: SharedRegister, of hub: LinkedHub, in file: String) -> Diagnostic
  {
    Diagnostic(
      missingHubCopy,
      "what is kept of '\(hub.key.value)' is without '\(register.rawValue)', which hub.yml takes from it",
      at: .init(file, hub.key.range), suggestion: .init("run 'plait hubs update', which fetches it")
    )
  }

  static func changed(_ hub: LinkedHub, file: String) -> Diagnostic {
    Diagnostic(
      changedHubCopy, "the copy of the hub '\(hub.key.value)' is not what was fetched",
      at: .init(file),
      suggestion: .init("run 'plait hubs update', and change nothing in the file by hand"))
  }
}
