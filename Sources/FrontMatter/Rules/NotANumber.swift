public import Diagnostics

extension FrontMatterRules {
  /// A value that should be a number.
  public static let notANumber = Rule(
    "not-a-number", .error,
    explanation: """
      Numbers are written in digits, without commas, units or currency; a field's name says \
      what is counted.
      """,
    wrong: """
      review_in: 12 months
      """,
    right: """
      review_in: 12
      """)
}

extension Fault {
  /// `meant` is the number that the text must mean.
  static func notAWholeNumber(_ text: String, of field: String, meant: Int?) -> Fault {
    notANumber(text, of: field, "a whole number", meant: meant.map(String.init))
  }

  /// `meant` is the number that the text must mean.
  static func notANumber(_ text: String, of field: String, meant: String?) -> Fault {
    notANumber(text, of: field, "a number", meant: meant)
  }

  private static func notANumber(
    _ text: String, of field: String, _ expected: String, meant: String?
  ) -> Fault {
    Fault(
      FrontMatterRules.notANumber,
      "\(Phrases.quoted(field)) should be \(expected), not \(Phrases.quoted(text))",
      advice: meant.map { "write \($0)" } ?? "write digits only", replacement: meant)
  }
}
