public import Diagnostics

extension FrontMatterRules {
  /// A required field that is not there.
  public static let missingField = Rule(
    "missing-field", .error,
    explanation: """
      Some fields every page of a kind must have, because lists, search or people's rights \
      depend on them.
      """,
    wrong: """
      title: Supervision
      """,
    right: """
      title: Supervision
      summary: What good supervision is for.
      """)
}

extension Fault {
  /// `choices` are the words of which the field takes one, if that is all it may hold.
  static func missing(_ field: String, example: String, choices: [String] = []) -> Fault {
    let advice =
      if !choices.isEmpty {
        "add '\(field):' with " + Phrases.list(choices, joinedBy: "or")
      } else if example.isEmpty {
        "add a line that starts with '\(field):'"
      } else {
        "add a line such as '\(field): \(example)'"
      }
    return Fault(
      FrontMatterRules.missingField, "the field \(Phrases.quoted(field)) is missing",
      advice: advice)
  }
}
