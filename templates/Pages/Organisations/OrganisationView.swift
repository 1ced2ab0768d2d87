public import Hypertext

/// An organisation and its case studies.
public struct OrganisationView: Sendable, Hashable {
  /// The page's head; the title is its name.
  public var page: PageView
  /// What kind of organisation it is.
  public var type: String
  /// Where it is.
  public var region: Link?
  /// Its nation, if not the hub's own.
  public var nation: String?
  /// Whether it was in the review network.
  public var isInNetwork: Bool
  /// Whether its source does not name it.
  public var isAnonymous: Bool
  /// Its inspection grade, with whose word that is and when.
  public var inspection: String?
  /// Where that is said.
  public var inspectionSource: Link?
  /// Its own web site.
  public var website: Link?
  /// Further text.
  public var body: HTML
  /// The case studies about it.
  public var caseStudies: ListPart<ResourceItem>
  /// Other pages that name it.
  public var mentions: ListPart<ResourceItem>

  /// Creates the value from its parts.
  public init(
    page: PageView,
    type: String,
    region: Link? = nil,
    nation: String? = nil,
    isInNetwork: Bool = false,
    isAnonymous: Bool = false,
    inspection: String? = nil,
    inspectionSource: Link? = nil,
    website: Link? = nil,
    body: HTML = .empty,
    caseStudies: ListPart<ResourceItem>,
    mentions: ListPart<ResourceItem> = ListPart()
  ) {
    self.page = page
    self.type = type
    self.region = region
    self.nation = nation
    self.isInNetwork = isInNetwork
    self.isAnonymous = isAnonymous
    self.inspection = inspection
    self.inspectionSource = inspectionSource
    self.website = website
    self.body = body
    self.caseStudies = caseStudies
    self.mentions = mentions
  }
}
