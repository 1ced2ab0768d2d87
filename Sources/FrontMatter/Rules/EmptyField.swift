public import Diagnostics

extension FrontMatterRules {
  /// A field or list item with nothing in it.
  public static let emptyField = Rule(
    "empty-field", .error,
    explanation: """
      A required field must be filled in, and each item of a list must say something. A field \
      that is not required may be left empty.
      """,
    wrong: """
      summary:
      """,
    right: """
      summary: What good supervision is for.
      """)
}

extension Fault {
  static func emptyValue(of field: String) -> Fault {
    Fault(
      FrontMatterRules.emptyField, "\(Phrases.quoted(field)) is empty",
      advice: "write something after the colon")
  }

  static func emptyItem(of field: String) -> Fault {
    Fault(
      FrontMatterRules.emptyField, "an item of \(Phrases.quoted(field)) is empty",
      advice: "write something after the hyphen, or delete the line")
  }
}
