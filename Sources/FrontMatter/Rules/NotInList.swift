public import Diagnostics

extension FrontMatterRules {
  /// A word that is not in the list it must come from.
  public static let notInList = Rule(
    "not-in-list", .error,
    explanation: """
      Some fields take only words from a list, such as the topics in hub.yml, so that \
      everything on a topic is found together.
      """,
    wrong: """
      topics: [allocaton]
      """,
    right: """
      topics: [allocation]
      """)
}

extension Fault {
  /// A word that the field does not take; `correction` is another spelling of one that it does.
  static func notAChoice(
    _ text: String, of field: String, choices: [String], correction: String?
  ) -> Fault {
    Fault(
      FrontMatterRules.notInList, "\(Phrases.quoted(field)) cannot be \(Phrases.quoted(text))",
      Phrases.suggestion(
        for: text, among: choices, correction: correction,
        otherwise: "write one of: " + choices.joined(separator: ", ")))
  }

  /// A key that is not among those `known`; `correction` is another spelling of one that is.
  static func unknownKey(
    _ text: String, of kind: KeyKind, known: [String], correction: String?
  ) -> Fault {
    let message = "there is no \(kind) \(Phrases.quoted(text))"
    let record = kind.record(for: text)
    let suggestion: Diagnostic.Suggestion
    if known.isEmpty {
      suggestion = Phrases.suggestion(
        for: text, among: [], correction: correction, otherwise: "add it to \(kind.list): \(record)"
      )
    } else if kind.field == nil {
      suggestion = unregistered(text, of: kind, known: known, correction: correction)
    } else {
      suggestion = Phrases.suggestion(
        for: text, among: known, correction: correction,
        otherwise: "write one that stands in \(kind.list), or add it there: \(record)")
    }
    return Fault(FrontMatterRules.notInList, message, suggestion)
  }

  /// What is not in a register may well be missing there, and what is like it another thing: a council with a similar
  /// name. So only another spelling of the same is offered for writing.
  private static func unregistered(
    _ text: String, of kind: KeyKind, known: [String], correction: String?
  ) -> Diagnostic.Suggestion {
    if let correction {
      return Diagnostic.Suggestion("did you mean '\(correction)'?", replacement: correction)
    }
    let record = kind.record(for: text)
    if let near = NearMiss.nearest(to: text, in: known) {
      return Diagnostic.Suggestion(
        "did you mean '\(near)'? If not, add it to \(kind.list): \(record)")
    }
    let few = Phrases.few(known).map { "write " + Phrases.list($0, joinedBy: "or") }
    return Diagnostic.Suggestion(
      few.map { $0 + ", or add it to \(kind.list): \(record)" }
        ?? "write one that stands in \(kind.list), or add it there: \(record)")
  }
}
