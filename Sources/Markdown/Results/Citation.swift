public import Diagnostics

/// A reference to a source: `[@key]`, `[@key, p. 12]`, or one part of `[@a; @b, pp. 3–4]`.
public struct Citation: Sendable, Hashable {
  /// The key of the source.
  public let key: String
  /// What follows the key, such as `p. 12`, or nothing.
  public let locator: String
  /// Where the whole group stands in the source, brackets included; the lines of the paragraph where
  /// it could not be made out.
  public let range: SourceRange
  /// How many citations the group has, for its first; zero for those that follow.
  public let groupCount: Int

  /// A citation from its parts.
  public init(key: String, locator: String, range: SourceRange, groupCount: Int) {
    self.key = key
    self.locator = locator
    self.range = range
    self.groupCount = groupCount
  }
}
