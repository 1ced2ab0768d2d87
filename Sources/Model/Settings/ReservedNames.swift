/// Names at the top that the output needs for itself.
public enum ReservedNames {
  /// Folders of the output in which the generator puts pages and files of its own.
  public static let folders: Set<String> = [
    "a-to-z", "assets", "audiences", "data", "evidence", "glossary", "kinds", "organisations",
    "pages",
    "pathways",
    "recommendations", "search", "topics",
  ]

  /// Pages at the top of the output, or in a folder that editors may also use, that the generator makes.
  static let pages = Set([
    "404.html", "a-to-z.html", "case-studies.html", "folder.html", "glossary.html",
    "pathways/index.html", "search.html", "whats-new.html",
  ])

  /// The page with the form for proposing a page of a kind.
  public static func proposal(of kind: Kind) -> String { "propose-\(kind.key).html" }

  /// Whether the generator keeps a path of the output, in lower case, for itself in a hub with these kinds.
  public static func isTaken(_ output: String, in kinds: Kinds) -> Bool {
    if pages.contains(output) || kinds.all.contains(where: { proposal(of: $0) == output }) {
      return true
    }
    let folder = output.prefix { $0 != "/" }
    guard folder.utf8.count < output.utf8.count, folder != "pages", folder != "pathways" else {
      return false
    }
    return folders.contains(String(folder))
  }

  /// Files that the generator puts into a folder that editors also use.
  package static let files: Set<String> = [
    "assets/mark.svg", "assets/face-licence.txt",
  ]
}
