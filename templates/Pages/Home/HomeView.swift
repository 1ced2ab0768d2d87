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
  /// Ways into the hub by what a reader comes with, such as "I have ten minutes".
  public var ways: [HomeWay]
  /// What changed lately, newest first.
  public var recent: [NewsItem]
  /// The pathways through the hub.
  public var pathways: [PathwayItem]
  /// Further text.
  public var body: HTML
  /// The page of all that is new.
  public var news: Link?
  /// What readers can take away.
  public var offers: [OfferView]
  /// What it says of itself: who stands for it and since when.
  public var facts: Facts

  /// Creates the value from its parts.
  public init(
    page: PageView,
    claim: String,
    reader: String? = nil,
    strands: [HomeStrand],
    ways: [HomeWay] = [],
    recent: [NewsItem] = [],
    pathways: [PathwayItem] = [],
    body: HTML = .empty,
    news: Link? = nil,
    offers: [OfferView] = [],
    facts: Facts = Facts()
  ) {
    self.page = page
    self.claim = claim
    self.reader = reader
    self.strands = strands
    self.ways = ways
    self.recent = recent
    self.pathways = pathways
    self.body = body
    self.news = news
    self.offers = offers
    self.facts = facts
  }
}

/// A way into the hub by what a reader comes with.
public struct HomeWay: Sendable, Hashable {
  /// What the reader comes with, such as "I have ten minutes".
  public var title: String
  /// What they will find, in a sentence.
  public var text: String
  /// The page it leads to.
  public var link: Link

  /// Creates the value from its parts.
  public init(title: String, text: String, link: Link) {
    self.title = title
    self.text = text
    self.link = link
  }
}
