public import Diagnostics

extension FrontMatterRules {
  /// A value that is not a web address.
  public static let notAnAddress = Rule(
    "not-an-address", .error,
    explanation: """
      Web addresses are given in full, as the browser shows them when they are copied.
      """,
    wrong: """
      url: www.example.org
      """,
    right: """
      url: https://www.example.org
      """)
}
