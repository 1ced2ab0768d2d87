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
