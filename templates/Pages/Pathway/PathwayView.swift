public import Hypertext

/// A pathway: resources in an order, for an audience.
public struct PathwayView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Whom it is for.
  public var audiences: [Link]
  /// How long all steps take, in minutes.
  public var minutes: Int?
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// Text before the steps.
  public var body: HTML
  /// The steps, in order.
  public var steps: [PathwayStep]
  /// What the page cites.
  public var references: [SourceView]
  /// What the page says beside its text.
  public var facts: Facts
  /// All of it to print.
  public var pack: Link?
  /// What the reader's record is kept under on the reader's device.
  public var storageKey: String?
  /// What readers can take away of it.
  public var offers: [OfferView]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    audiences: [Link] = [],
    minutes: Int? = nil,
    headings: [HeadingItem] = [],
    body: HTML = .empty,
    steps: [PathwayStep],
    references: [SourceView] = [],
    facts: Facts = Facts(),
    pack: Link? = nil,
    storageKey: String? = nil,
    offers: [OfferView] = []
  ) {
    self.page = page
    self.audiences = audiences
    self.minutes = minutes
    self.headings = headings
    self.body = body
    self.steps = steps
    self.references = references
    self.facts = facts
    self.pack = pack
    self.storageKey = storageKey
    self.offers = offers
  }
}
