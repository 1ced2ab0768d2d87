public import Markdown

/// A page as text: what is asked about its language.
public struct ProsePage: Sendable {
  /// The path by which messages name the page.
  public let path: String
  /// Its text in the order in which it stands, what front matter says to readers first.
  public let passages: [Passage]

  /// A page from its path and its text.
  public init(path: String, passages: [Passage]) {
    self.path = path
    self.passages = passages
  }
}
