public import Hypertext

/// A page about the hub.
public struct PlainView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// The text.
  public var body: HTML
  /// What the page cites.
  public var references: [SourceView]
  /// The pages that link to it.
  public var listedBy: ListPart<ResourceItem>
  /// What the page says beside its text.
  public var facts: Facts

  /// Creates the value from its parts.
  public init(
    page: PageView,
    headings: [HeadingItem] = [],
    body: HTML,
    references: [SourceView] = [],
    listedBy: ListPart<ResourceItem> = ListPart(),
    facts: Facts = Facts()
  ) {
    self.page = page
    self.headings = headings
    self.body = body
    self.references = references
    self.listedBy = listedBy
    self.facts = facts
  }
}
