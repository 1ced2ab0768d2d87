/// A hub of a few files, whole and without a fault, for tests to change one thing in.
public enum SmallHub {
  /// The settings: one strand, `care`.
  public static let settings = """
    title: Small hub
    strapline: As little as a hub can be
    strands:
      - folder: care
        title: Care
    audiences:
      - key: leaders
        title: Leaders
    topics:
      - key: time
        title: Time

    """

  /// The files by path, with `changes` put in their place or added to them.
  public static func files(_ changes: [String: String] = [:]) -> [String: String] {
    [
      "hub.yml": settings,
      "care/index.md": page("Care", "Why care."),
      "care/first.md": page("First", "See [the second](second.md).", "kind: guide"),
      "care/second.md": page("Second", "See [the first](first.md).", "kind: guide"),
    ].merging(changes) { $1 }
  }

  /// A page with a title, a body and further lines of front matter.
  public static func page(_ title: String, _ body: String, _ fields: String...) -> String {
    let lines = ["title: \(title)", "summary: About \(title)."] + fields
    return "---\n" + lines.joined(separator: "\n") + "\n---\n\n" + body + "\n"
  }
}
