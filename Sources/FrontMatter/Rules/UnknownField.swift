public import Diagnostics

extension FrontMatterRules {
  /// A field that does not exist.
  public static let unknownField = Rule(
    "unknown-field", .error,
    explanation: """
      Only the fields of the page's kind are taken, so that a slip in a name is not lost.
      """,
    wrong: """
      sumary: How a team cut its paperwork.
      """,
    right: """
      summary: How a team cut its paperwork.
      """)
}

extension Fault {
  /// `meant` is the field that was most probably meant; it is the `correction` where that is certain.
  static func unknownField(
    _ name: String, known: [String], meant: String?, correction: String?
  ) -> Fault {
    Fault(
      FrontMatterRules.unknownField, "there is no field \(Phrases.quoted(name))",
      Phrases.suggestion(
        for: name, among: meant == nil ? known : [], meant: meant, correction: correction,
        saying: "the fields here are", joinedBy: "and",
        otherwise: "delete it, or write one of: " + known.joined(separator: ", ")))
  }

  /// A name that other programs use, with what to write in its place.
  static func foreignField(_ name: String, instead: String) -> Fault {
    Fault(
      FrontMatterRules.unknownField, "there is no field \(Phrases.quoted(name))", advice: instead)
  }

  /// Another name for a field that is given as well; with the one list that both make, where that is known.
  static func secondName(
    _ name: String, for field: String, isList: Bool, merged: (text: String, range: SourceRange)?
  ) -> Fault {
    Fault(
      FrontMatterRules.unknownField, "there is no field \(Phrases.quoted(name))",
      Diagnostic.Suggestion(
        "\(Phrases.quoted(field)) is given too: "
          + (isList ? "write all of it there" : "keep that one"),
        replacement: merged?.text, of: merged?.range))
  }
}
