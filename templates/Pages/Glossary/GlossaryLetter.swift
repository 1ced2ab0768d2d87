/// The terms under one letter.
public struct GlossaryLetter: Sendable, Hashable {
  /// The letter.
  public var letter: String
  /// The terms, in order.
  public var terms: [TermItem]

  /// Creates the value from its parts.
  public init(
    letter: String,
    terms: [TermItem]
  ) {
    self.letter = letter
    self.terms = terms
  }
}
