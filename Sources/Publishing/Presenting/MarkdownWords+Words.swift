import Markdown
import Templates

extension MarkdownWords {
  /// The words that rendered Markdown needs, from the table of interface words.
  init(_ words: Words) {
    self.init()
    for kind in CalloutKind.usual {
      callouts[kind] = words.wording(
        of: "callout" + kind.key.prefix(1).uppercased() + kind.key.dropFirst())
    }
    for (key, path) in Self.paths {
      if let wording = words.wording(of: key) { self[keyPath: path] = wording }
    }
  }

  private static var paths: [(String, WritableKeyPath<MarkdownWords, String>)] {
    [
      ("footnotes", \.footnotes), ("footnote", \.footnote),
      ("backToReference", \.backToReference), ("tableName", \.table),
      ("taskCompleted", \.completed), ("taskNotCompleted", \.notCompleted),
    ]
  }
}
