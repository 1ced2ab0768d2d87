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

extension Fault {
  /// More problems than `limit`, of which no more are shown of one file.
  static func moreProblems(limit: Int) -> Fault {
    Fault(
      FrontMatterRules.moreProblems,
      "this file has more than the \(limit) problems that are shown",
      advice: "mend these, and check again")
  }
}
