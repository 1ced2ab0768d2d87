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

extension Fault {
  static func notAnEmail(_ text: String, meant: String?) -> Fault {
    Fault(
      FrontMatterRules.notAnEmail, "\(Phrases.quoted(text)) is not an e-mail address",
      advice: meant.map { "write \($0)" } ?? "write it as in 'editors@example.org'",
      replacement: meant)
  }
}
