public import Diagnostics

/// A heading in a body.
public struct Heading: Sendable, Hashable {
  /// Its level as written, 1 to 6.
  public let level: Int
  /// Its words without markup, separated by single spaces.
  public let text: String
  /// Its `id`, which is also the fragment by which GitHub links to it.
  public let anchor: String
  /// The lines on which it stands.
  public let range: SourceRange

  /// A heading from its parts.
  public init(level: Int, text: String, anchor: String, range: SourceRange) {
    self.level = level
    self.text = text
    self.anchor = anchor
    self.range = range
  }
}
