public import Diagnostics

extension FrontMatterRules {
  /// A word that is not in the list it must come from.
  public static let notInList = Rule(
    "not-in-list", .error,
    explanation: """
      Some fields take only words from a list, such as the topics in hub.yml, so that \
      everything on a topic is found together.
      """,
    wrong: """
      topics: [allocaton]
      """,
    right: """
      topics: [allocation]
      """)
}
