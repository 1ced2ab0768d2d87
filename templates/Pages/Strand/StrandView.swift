public import Hypertext

/// The first page of a strand, or of a section of one.
public struct StrandView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Whether it is of a section of a strand.
  public var isSection: Bool
  /// The strand's point in one sentence.
  public var claim: String?
  /// The evidence in a few figures.
  public var figures: [FigureView]
  /// What to read first.
  public var startHere: ListPart<ResourceItem>
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// The overview.
  public var body: HTML
  /// How the strand's work is thought to lead to what it is for.
  public var logicModel: LogicModelView?
  /// The resources by kind.
  public var groups: [ResourceGroup]
  /// The case studies, to compare.
  public var caseStudies: ListPart<CaseStudyRow>
  /// The page that compares all case studies.
  public var comparison: Link?
  /// The recommendations the strand bears on.
  public var recommendations: [RecommendationItem]
  /// What the overview cites.
  public var references: [SourceView]
  /// What the page says beside its text.
  public var facts: Facts
  /// The strand before.
  public var previous: Link?
  /// The strand after.
  public var next: Link?
  /// All of the strand in one document, for printing.
  public var pack: Link?
  /// What readers can take away of it.
  public var offers: [OfferView]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    isSection: Bool = false,
    claim: String? = nil,
    figures: [FigureView] = [],
    startHere: ListPart<ResourceItem> = ListPart(),
    headings: [HeadingItem] = [],
    body: HTML,
    logicModel: LogicModelView? = nil,
    groups: [ResourceGroup] = [],
    caseStudies: ListPart<CaseStudyRow> = ListPart(),
    comparison: Link? = nil,
    recommendations: [RecommendationItem] = [],
    references: [SourceView] = [],
    facts: Facts = Facts(),
    previous: Link? = nil,
    next: Link? = nil,
    pack: Link? = nil,
    offers: [OfferView] = []
  ) {
    self.page = page
    self.isSection = isSection
    self.claim = claim
    self.figures = figures
    self.startHere = startHere
    self.headings = headings
    self.body = body
    self.logicModel = logicModel
    self.groups = groups
    self.caseStudies = caseStudies
    self.comparison = comparison
    self.recommendations = recommendations
    self.references = references
    self.facts = facts
    self.previous = previous
    self.next = next
    self.pack = pack
    self.offers = offers
  }
}
