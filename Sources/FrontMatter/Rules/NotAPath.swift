public import Diagnostics

extension FrontMatterRules {
  /// A value that is not a path inside the hub.
  public static let notAPath = Rule(
    "not-a-path", .error,
    explanation: """
      Files of the hub are named by their path from the folder of the page, with forward \
      slashes; '..' goes up one folder.
      """,
    wrong: """
      related: [caseload\\salford.md]
      """,
    right: """
      related: [../caseload/salford.md]
      """)
}
