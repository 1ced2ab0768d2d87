public import Diagnostics

extension FrontMatterRules {
  /// A value that should be true or false.
  public static let notYesOrNo = Rule(
    "not-yes-or-no", .error,
    explanation: """
      Some fields are a yes or a no. They take true or false, and understand yes and no.
      """,
    wrong: """
      anonymous: maybe
      """,
    right: """
      anonymous: true
      """)
}

extension Fault {
  static func notYesOrNo(_ text: String, of field: String) -> Fault {
    Fault(
      FrontMatterRules.notYesOrNo,
      "\(Phrases.quoted(field)) should be 'true' or 'false', not \(Phrases.quoted(text))",
      advice: "write 'true' for yes and 'false' for no")
  }
}
