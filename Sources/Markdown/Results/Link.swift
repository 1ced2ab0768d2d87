public import Diagnostics

/// A link in a body.
public struct Link: Sendable, Hashable {
  /// What a link points to, as far as its destination alone can say.
  public enum Kind: Sendable, Hashable {
    /// A path, to be resolved from where the page stands; also an empty destination.
    case relative
    /// An anchor on the same page: `#…`.
    case fragment
    /// An address with something before a colon that could pass for a scheme, or one that begins
    /// with `//`.
    case absolute
    /// An address that was written as text, bare or in angle brackets.
    case autolink
  }

  /// Where it leads, with entities and backslashes decoded, not percent-decoded.
  public let destination: String
  /// Its words without markup, alt texts of its images included, separated by single spaces.
  public let text: String
  /// What it says when pointed at, or nothing.
  public let title: String
  /// What it points to.
  public let kind: Kind
  /// Where the destination stands in the source: for `[text][label]` in the definition of the label;
  /// the lines of the paragraph where it could not be made out.
  public let range: SourceRange

  /// A link from its parts.
  public init(
    destination: String, text: String, title: String = "", kind: Kind, range: SourceRange
  ) {
    self.destination = destination
    self.text = text
    self.title = title
    self.kind = kind
    self.range = range
  }
}
