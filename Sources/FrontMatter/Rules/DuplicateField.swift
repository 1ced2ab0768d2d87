public import Diagnostics

extension FrontMatterRules {
  /// A field that is given twice.
  public static let duplicateField = Rule(
    "duplicate-field", .error,
    explanation: """
      Each field is given once. If it stands there twice, it is not clear which of the two is \
      meant.
      """,
    wrong: """
      title: Supervision
      title: Good supervision
      """,
    right: """
      title: Good supervision
      """)
}

extension Fault {
  /// `first` is the name's first place.
  static func duplicateField(_ name: String, first: SourceRange) -> Fault {
    Fault(
      FrontMatterRules.duplicateField, "the field \(Phrases.quoted(name)) is given twice",
      advice: "keep one of the two", note: Note("it is given here first", at: first))
  }
}
