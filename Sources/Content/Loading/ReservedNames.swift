/// Names at the top that the output needs for itself.
public enum ReservedNames {
  /// Folders of the output in which the generator puts pages and files of its own.
  public static let folders: Set<String> = [
    "assets", "audiences", "data", "evidence", "kinds", "organisations", "pages", "pathways",
    "recommendations", "search", "topics",
  ]

  /// Files that the generator puts into a folder that editors also use.
  static let files: Set<String> = ["assets/mark.svg"]
}
