public import Hypertext

/// A run of resources under one heading.
public struct ResourceGroup: Sendable, Hashable {
  /// The heading; empty where there is one group, which needs none.
  public var title: String
  /// The heading's id.
  public var anchor: String
  /// The resources, in the order to show.
  public var items: ListPart<ResourceItem>
  /// The page of what the group is of, when it has one.
  public var href: Href?
  /// The strand's number, when the group is a strand.
  public var strand: Int?

  /// Creates the value from its parts.
  public init(
    title: String,
    anchor: String,
    items: ListPart<ResourceItem>,
    href: Href? = nil,
    strand: Int? = nil
  ) {
    self.title = title
    self.anchor = anchor
    self.items = items
    self.href = href
    self.strand = strand
  }
}
