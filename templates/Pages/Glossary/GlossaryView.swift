public import Hypertext

/// The glossary.
public struct GlossaryView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The terms by letter; only letters that have some.
  public var letters: [GlossaryLetter]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    letters: [GlossaryLetter]
  ) {
    self.page = page
    self.body = body
    self.letters = letters
  }
}

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
