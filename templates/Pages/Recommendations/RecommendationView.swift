public import Hypertext

/// A recommendation and what answers it.
public struct RecommendationView: Sendable, Hashable {
  /// The page's head; the title is what it asks for.
  public var page: PageView
  /// Its number in the report.
  public var number: Int
  /// Its text in plain words.
  public var text: String
  /// Further text.
  public var body: HTML
  /// The strand it belongs to.
  public var strand: StrandTag?
  /// Who is asked to act.
  public var addressedTo: [String]
  /// Whom it concerns.
  public var audiences: [Link]
  /// Whether the report calls it urgent.
  public var isUrgent: Bool
  /// What readers can do until it is answered.
  public var meanwhile: String?
  /// What was answered.
  public var response: ResponseLabel?
  /// That in a sentence or two.
  public var responseText: String?
  /// Where it was said.
  public var responseSource: Link?
  /// The pages of the hub that bear on it.
  public var answers: ListPart<ResourceItem>
  /// What the page cites.
  public var references: [SourceView]
  /// The recommendation before.
  public var previous: Link?
  /// The recommendation after.
  public var next: Link?

  /// Creates the value from its parts.
  public init(
    page: PageView,
    number: Int,
    text: String,
    body: HTML = .empty,
    strand: StrandTag?,
    addressedTo: [String],
    audiences: [Link] = [],
    isUrgent: Bool = false,
    meanwhile: String? = nil,
    response: ResponseLabel? = nil,
    responseText: String? = nil,
    responseSource: Link? = nil,
    answers: ListPart<ResourceItem>,
    references: [SourceView] = [],
    previous: Link? = nil,
    next: Link? = nil
  ) {
    self.page = page
    self.number = number
    self.text = text
    self.body = body
    self.strand = strand
    self.addressedTo = addressedTo
    self.audiences = audiences
    self.isUrgent = isUrgent
    self.meanwhile = meanwhile
    self.response = response
    self.responseText = responseText
    self.responseSource = responseSource
    self.answers = answers
    self.references = references
    self.previous = previous
    self.next = next
  }
}
