public import Diagnostics

extension FrontMatterRules {
  /// A list that is too short or too long.
  public static let listLength = Rule(
    "list-length", .error,
    explanation: """
      Some lists need a certain number of items, because the page has room for just so many.
      """,
    wrong: """
      scale: [Never, Always]
      """,
    right: """
      scale: [Never, Rarely, Sometimes, Mostly, Always]
      """)
}
