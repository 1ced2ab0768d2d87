public import Diagnostics

extension FrontMatterRules {
  /// A field or list item with nothing in it.
  public static let emptyField = Rule(
    "empty-field", .error,
    explanation: """
      A required field must be filled in, and each item of a list must say something. A field \
      that is not required may be left empty. Words such as 'TBC' and 'n/a' tell readers nothing.
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

  /// A value such as 'TBC'.
  static func standIn(_ text: String, of field: String, isRequired: Bool) -> Fault {
    Fault(
      FrontMatterRules.emptyField,
      "\(Phrases.quoted(field)) says only \(Phrases.quoted(text)), which tells readers nothing",
      advice: isRequired
        ? "write what readers should know" : "write what readers should know, or delete the line")
  }

  /// A mark alone in the place of a value, which YAML does not take for text.
  static func loneMark(_ mark: String) -> Fault {
    Fault(
      FrontMatterRules.emptyField, "\(Phrases.quoted(mark)) tells readers nothing",
      advice: "write what readers should know, or delete the line")
  }

  static func emptyItem(of field: String) -> Fault {
    Fault(
      FrontMatterRules.emptyField, "an item of \(Phrases.quoted(field)) is empty",
      advice: "write something after the hyphen, or delete the line")
  }
}
