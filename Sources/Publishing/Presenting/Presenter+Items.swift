import FrontMatter
import Graph
import Hypertext
import Model
import Templates

// Links and list items, as seen from the page at the path `here`.
extension Presenter {
  func href(to page: PageID, anchor: String? = nil, from here: String) -> Href? {
    href(toPath: hub.pages[page].output, fragment: anchor, from: here)
  }

  func link(to page: PageID, from here: String) -> Link {
    Link(hub.pages[page].front.title, href(toPath: hub.pages[page].output, from: here))
  }

  func item(
    _ page: PageID, from here: String, strand: Bool = true, kind: Bool = true,
    summary: ResourceItem.Summary = .own
  ) -> ResourceItem {
    // The cards of the site serve every page of a depth; in other editions each address is its own.
    edition.isSite
      ? ResourceItem(
        card(of: page), depth: SiteAddress.depth(of: here), showsStrand: strand, showsKind: kind,
        summary: summary)
      : ResourceItem(
        ResourceCard(hub.pages[page], hub.standing(of: page), settings, words) {
          href(toPath: $0, from: here)
        },
        depth: 0, showsStrand: strand, showsKind: kind,
        summary: summary)
  }

  /// The resources of a list, as many as a page has room for; `filters` are those with which the search shows
  /// them all, by facet, and `title` says what they are.
  func items(
    _ pages: [PageID], from here: String, strand: Bool = true, kind: Bool = true,
    summary: ResourceItem.Summary = .own, all title: String? = nil, filters: [(String, String)] = []
  ) -> ListPart<ResourceItem> {
    // A list that can be seen whole elsewhere is one of several on its page.
    let most = title != nil ? Self.mostOfGroup : summary == .none ? Self.mostNames : Self.mostItems
    let shown = pages.prefix(most).map {
      item($0, from: here, strand: strand, kind: kind, summary: summary)
    }
    guard shown.count < pages.count, let title else {
      return ListPart(shown, count: pages.count)
    }
    return ListPart(shown, count: pages.count, all: searchLink(title, filters, from: here))
  }

  /// The search with some filters set, by facet.
  func searchLink(_ title: String, _ filters: [(String, String)], from here: String) -> Link {
    let search = href(toPath: SiteAddress.page(.search), from: here)
    return Link(title, search?.with(query: filters.map { (key: $0.0, value: $0.1) }))
  }

  /// The most resources of one list that are shown: with their summaries half a kilobyte each, without them
  /// less. More would make pages that no phone should have to load, and that nobody reads to the end.
  private static let mostItems = 60
  private static let mostNames = 100
  private static let mostOfGroup = 30

  func recommendationItem(_ number: Int, from here: String) -> RecommendationItem {
    let recommendation = hub.library.recommendations[number]
    return RecommendationItem(
      number: recommendation.number,
      title: recommendation.title,
      href: href(toPath: SiteAddress.recommendation(recommendation), from: here),
      summary: recommendation.text,
      strand: strandIndex(of: recommendation).map { strandTag($0, from: here) },
      isUrgent: recommendation.isUrgent,
      addressedTo: recommendation.addressedTo,
      response: recommendation.response.map { ResponseLabel($0.status) },
      answers: hub.relations.answerCount(number))
  }

  func strandIndex(of recommendation: Recommendation) -> Int? {
    hub.settings.strands.firstIndex { $0.folder == recommendation.strand }
  }

  func sourceView(_ number: Int, from here: String, countsCitations: Bool = false) -> SourceView {
    let source = hub.library.sources[number]
    return SourceView(
      anchor: index.referenceAnchors[number],
      authors: source.authors,
      year: source.year,
      title: source.title,
      publisher: source.publisher,
      kind: SourceKindLabel(rawValue: source.kind) ?? .page,
      address: source.url.flatMap { url in Href(external: url).map { Link(url, $0) } },
      published: source.published,
      retrieved: source.retrieved.map(DateView.init),
      copyOf: source.copyOf,
      note: source.note,
      record: href(toPath: index.sourcePaths[number], from: here),
      citedBy: countsCitations ? hub.relations.citedBy[number].count : nil)
  }

  /// The works that a page cites, by author, year and title.
  func references(of page: PageID, from here: String) -> [SourceView] {
    hub.relations.citations[page].sorted { index.sourceRanks[$0] < index.sourceRanks[$1] }
      .map { sourceView($0, from: here) }
  }
}
