public import Hypertext

/// A guide, tool or briefing; also what case studies and assessments have in common with them.
public struct ResourceView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// What kind of resource it is.
  public var kind: KindLabel
  /// The strand it belongs to.
  public var strand: StrandTag
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// Whom it is for.
  public var audiences: [Link]
  /// What it is about.
  public var topics: [Link]
  /// What a reader can learn from it, in sentences.
  public var teaches: [String]
  /// Further facts, such as extra fields declared in `hub.yml`.
  public var facts: [FactView]
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// The text.
  public var body: HTML
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
  /// The resource before it in the strand.
  public var previous: Link?
  /// The resource after it in the strand.
  public var next: Link?
  /// Who stands for the page and since when.
  public var credit: CreditView?

  /// Creates the value from its parts.
  public init(
    page: PageView,
    kind: KindLabel,
    strand: StrandTag,
    minutes: Int? = nil,
    audiences: [Link] = [],
    topics: [Link] = [],
    teaches: [String] = [],
    facts: [FactView] = [],
    headings: [HeadingItem] = [],
    body: HTML,
    references: [SourceView] = [],
    recommendations: [RecommendationItem] = [],
    pathways: [Link] = [],
    listedBy: ListPart<ResourceItem> = ListPart(),
    related: ListPart<ResourceItem> = ListPart(),
    previous: Link? = nil,
    next: Link? = nil,
    credit: CreditView? = nil
  ) {
    self.page = page
    self.kind = kind
    self.strand = strand
    self.minutes = minutes
    self.audiences = audiences
    self.topics = topics
    self.teaches = teaches
    self.facts = facts
    self.headings = headings
    self.body = body
    self.references = references
    self.recommendations = recommendations
    self.pathways = pathways
    self.listedBy = listedBy
    self.related = related
    self.previous = previous
    self.next = next
    self.credit = credit
  }
}
