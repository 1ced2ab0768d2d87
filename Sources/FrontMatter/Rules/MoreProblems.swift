public import Diagnostics

extension FrontMatterRules {
  /// A file with more problems than are shown.
  public static let moreProblems = Rule(
    "more-problems", .note,
    explanation: """
      Of one file, the first hundred problems in its fields are shown, and the first thousand in its \
      text, the gravest before others. Mend these and run the check again to see the rest.
      """,
    wrong: """
      topics: (a hundred and one wrong topics)
      """,
    right: """
      topics: [allocation]
      """)
}
