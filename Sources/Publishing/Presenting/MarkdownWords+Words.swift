import Markdown
import Templates

extension MarkdownWords {
  /// The words that rendered Markdown needs, from the table of interface words.
  init(_ words: Words) {
    self.init()
    for (key, path) in Self.paths {
      if let wording = words.wording(of: key) { self[keyPath: path] = wording }
    }
  }

  private static var paths: [(String, WritableKeyPath<MarkdownWords, String>)] {
    [
      ("calloutNote", \.note), ("calloutTip", \.tip), ("calloutImportant", \.important),
      ("calloutWarning", \.warning), ("calloutCaution", \.caution), ("calloutDetails", \.details),
      ("footnotes", \.footnotes), ("footnote", \.footnote),
      ("backToReference", \.backToReference), ("tableName", \.table),
      ("taskCompleted", \.completed), ("taskNotCompleted", \.notCompleted),
    ]
  }
}
