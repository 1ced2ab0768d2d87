import Diagnostics

/// A breach of a rule in words, before it is known which rule and where.
struct Breach {
  private let message: String
  private let suggestion: Diagnostic.Suggestion?
  private let notes: [Diagnostic.Note]

  /// A breach from what is wrong, and what to do about it; `replacement` is what fixes it for certain.
  init(
    _ message: String, _ advice: String? = nil, replacement: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    self.message = message
    suggestion = advice.map { .init($0, replacement: replacement) }
    self.notes = notes
  }

  /// The breach of a rule at a place.
  func diagnostic(of rule: Rule, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(rule, message, at: place, suggestion: suggestion, notes: notes)
  }
}
