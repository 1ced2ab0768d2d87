/// A run of links under one heading.
public struct LinkGroup: Sendable, Hashable {
  /// The heading.
  public var title: String
  /// The links, in the order to show.
  public var links: [Link]

  /// Creates the value from its parts.
  public init(
    title: String,
    links: [Link]
  ) {
    self.title = title
    self.links = links
  }
}
