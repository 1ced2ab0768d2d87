public import Hypertext

/// An entry of the glossary.
public struct TermItem: Sendable, Hashable {
  /// The term.
  public var term: String
  /// Its id.
  public var anchor: String
  /// What it means.
  public var definition: String
  /// Its own page.
  public var page: Href

  /// Creates the value from its parts.
  public init(
    term: String,
    anchor: String,
    definition: String,
    page: Href
  ) {
    self.term = term
    self.anchor = anchor
    self.definition = definition
    self.page = page
  }
}
