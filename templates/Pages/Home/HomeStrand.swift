public import Hypertext

/// A strand on the first page.
public struct HomeStrand: Sendable, Hashable {
  /// Its place in the order, from 1.
  public var number: Int
  /// Its name.
  public var title: String
  /// Its page.
  public var href: Href?
  /// Its point in one sentence.
  public var claim: String
  /// How many resources it holds.
  public var resources: Int?

  /// Creates the value from its parts.
  public init(
    number: Int,
    title: String,
    href: Href?,
    claim: String,
    resources: Int? = nil
  ) {
    self.number = number
    self.title = title
    self.href = href
    self.claim = claim
    self.resources = resources
  }
}
