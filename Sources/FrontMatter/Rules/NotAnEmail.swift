public import Diagnostics

extension FrontMatterRules {
  /// A value that is not an e-mail address.
  public static let notAnEmail = Rule(
    "not-an-email", .error,
    explanation: """
      An e-mail address is written by itself: what stands before the '@', and the domain after it.
      """,
    wrong: """
      email: mailto:editors@example.org
      """,
    right: """
      email: editors@example.org
      """)
}
