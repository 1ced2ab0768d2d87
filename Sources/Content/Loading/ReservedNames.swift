/// Names at the top that the output needs for itself.
public enum ReservedNames {
  /// Folders of the output in which the generator puts pages and files of its own.
  public static let folders: Set<String> = [
    "assets", "audiences", "data", "evidence", "kinds", "organisations", "pages", "pathways",
    "recommendations", "search", "topics",
  ]
}
