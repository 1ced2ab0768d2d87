/// A resource in a list.
public struct ResourceItem: Sendable, Hashable {
  /// What a list says under the title.
  public enum Summary: Sendable, Hashable {
    /// The resource's own summary.
    case own
    /// Nothing, in lists that are only to be looked through.
    case none
    /// A sentence of the list's own.
    case other(String)
  }

  /// What there is to show.
  public var card: ResourceCard
  /// How many folders the page with the list is below the root of the hub.
  public var depth: Int
  /// Whether the strand is named; lists of one strand have no need to.
  public var showsStrand: Bool
  /// Whether the kind is named; lists of one kind have no need to.
  public var showsKind: Bool
  /// What is said under the title.
  public var summary: Summary

  /// Creates the value from its parts.
  public init(
    _ card: ResourceCard, depth: Int, showsStrand: Bool = true, showsKind: Bool = true,
    summary: Summary = .own
  ) {
    self.card = card
    self.depth = depth
    self.showsStrand = showsStrand
    self.showsKind = showsKind
    self.summary = summary
  }
}
