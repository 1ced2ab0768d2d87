public import Hypertext

/// The first page of a hub.
public struct HomeView: Sendable, Hashable {
  /// The page's head; the title is the hub's name.
  public var page: PageView
  /// What this is, in one sentence.
  public var claim: String
  /// Who it is for, in one sentence.
  public var reader: String?
  /// The strands, in order.
  public var strands: [HomeStrand]
  /// "I have a problem": a few topics or pages that start from one.
  public var problems: [Link]
  /// "I have ten minutes": a few short resources.
  public var shortReads: [ResourceItem]
  /// "I lead a service": a few pages for those who decide.
  public var leaders: [Link]
  /// What changed lately, newest first.
  public var recent: [NewsItem]
  /// The pathways through the hub.
  public var pathways: [PathwayItem]
  /// Further text.
  public var body: HTML
  /// The page of all that is new.
  public var news: Link?

  /// Creates the value from its parts.
  public init(
    page: PageView,
    claim: String,
    reader: String? = nil,
    strands: [HomeStrand],
    problems: [Link],
    shortReads: [ResourceItem],
    leaders: [Link],
    recent: [NewsItem] = [],
    pathways: [PathwayItem] = [],
    body: HTML = .empty,
    news: Link? = nil
  ) {
    self.page = page
    self.claim = claim
    self.reader = reader
    self.strands = strands
    self.problems = problems
    self.shortReads = shortReads
    self.leaders = leaders
    self.recent = recent
    self.pathways = pathways
    self.body = body
    self.news = news
  }
}
