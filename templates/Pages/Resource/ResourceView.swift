public import Hypertext

/// A page in a strand.
public struct ResourceView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// What the page says beside its text.
  public var facts: Facts
  /// What it is in the terms of schema.org, beside a learning resource.
  public var schemaType: String
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// What stands beside it in its section, when it stands in one.
  public var section: SectionContents?
  /// The text.
  public var body: HTML
  /// What there is to fill in.
  public var worksheet: WorksheetView?
  /// What the page cites or rests on.
  public var references: [SourceView]
  /// The recommendations it bears on.
  public var recommendations: [RecommendationItem]
  /// The pathways it is a step of.
  public var pathways: [Link]
  /// The pages that link to it.
  public var listedBy: ListPart<ResourceItem>
  /// What else to read.
  public var related: ListPart<ResourceItem>
  /// The pages near it in the strand.
  public var siblings: SiblingsView?
  /// The resource before it in the strand.
  public var previous: Link?
  /// The resource after it in the strand.
  public var next: Link?

  /// Creates the value from its parts.
  public init(
    page: PageView,
    facts: Facts,
    schemaType: String = "Article",
    headings: [HeadingItem] = [],
    section: SectionContents? = nil,
    body: HTML,
    worksheet: WorksheetView? = nil,
    references: [SourceView] = [],
    recommendations: [RecommendationItem] = [],
    pathways: [Link] = [],
    listedBy: ListPart<ResourceItem> = ListPart(),
    related: ListPart<ResourceItem> = ListPart(),
    siblings: SiblingsView? = nil,
    previous: Link? = nil,
    next: Link? = nil
  ) {
    self.page = page
    self.facts = facts
    self.schemaType = schemaType
    self.headings = headings
    self.section = section
    self.body = body
    self.worksheet = worksheet
    self.references = references
    self.recommendations = recommendations
    self.pathways = pathways
    self.listedBy = listedBy
    self.related = related
    self.siblings = siblings
    self.previous = previous
    self.next = next
  }
}
