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
