public import Diagnostics

extension FrontMatterRules {
  /// A value that stands in a list twice.
  public static let duplicateInList = Rule(
    "duplicate-in-list", .warning,
    explanation: """
      Saying the same twice in a list adds nothing, and often another value was meant.
      """,
    wrong: """
      topics: [allocation, allocation]
      """,
    right: """
      topics: [allocation]
      """)
}

extension Fault {
  /// `first` is the value's first place.
  static func duplicateItem(_ text: String, of field: String, first: SourceRange) -> Fault {
    Fault(
      FrontMatterRules.duplicateInList,
      "\(Phrases.quoted(text)) stands in \(Phrases.quoted(field)) twice",
      advice: "delete one of the two", note: Note("it stands here first", at: first))
  }
}
