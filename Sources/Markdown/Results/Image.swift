public import Diagnostics

/// An image in a body.
public struct Image: Sendable, Hashable {
  /// Where its file is, with entities and backslashes decoded, not percent-decoded.
  public let destination: String
  /// What it says to those who do not see it.
  public let alt: String
  /// Its title as written, or nothing.
  public let title: String
  /// Where the destination stands in the source, as for ``Link/range``.
  public let range: SourceRange
  /// Whether it stands alone in its paragraph with a title, which then is its caption.
  public let isFigure: Bool
  /// Whether its title is exactly `decorative`: it says nothing, and needs no alt text.
  public let isDecorative: Bool

  /// An image from its parts.
  public init(
    destination: String, alt: String, title: String, range: SourceRange, isFigure: Bool,
    isDecorative: Bool
  ) {
    self.destination = destination
    self.alt = alt
    self.title = title
    self.range = range
    self.isFigure = isFigure
    self.isDecorative = isDecorative
  }
}
