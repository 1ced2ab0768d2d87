import Basics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

// What is new, and the page for addresses that lead nowhere.
extension Presenter {
  /// What was published or checked lately.
  func whatsNew() -> HTML {
    let here = SiteAddress.page(.whatsNew)
    var groups: [NewsGroup] = []
    for item in lists.newest.map({ newsItem($0, from: here) }) {
      if groups.last?.date == item.date {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(NewsGroup(date: item.date, items: [item]))
      }
    }
    let view = WhatsNewView(
      page: pageView(of: .whatsNew), groups: groups,
      feed: hub.settings.baseURL == nil
        ? nil : Link(words.name(of: .whatsNew), href(toPath: SiteAddress.feed, from: here)))
    return whatsNewPage(view, in: frame(at: here, section: .whatsNew))
  }

  /// The page that a host shows at addresses which lead nowhere.
  func notFound() -> HTML { notFound(at: SiteAddress.page(.notFound)) }

  /// The same for one address.
  func notFound(at here: String) -> HTML {
    var head = pageView(of: .notFound)
    head.isIndexed = false
    return notFoundPage(NotFoundView(page: head, ways: ways(from: here)), in: frame(at: here))
  }

  /// Where to look when neither search nor an address helps.
  func ways(from here: String) -> [Link] {
    [.aToZ, .topics, .audiences, .kinds, .glossary, .whatsNew].filter(hub.has).map {
      link(to: $0, from: here)
    }
  }

  /// The newest change of each strand, newest first, so that a day on which one strand was checked as a whole does not
  /// hide the others.
  func newsOfEachStrand(from here: String) -> [NewsItem] {
    lists.newestOfEachStrand.prefix(Self.mostNewsAtHome).map { newsItem($0, from: here) }
  }

  private func newsItem(_ change: Listings.Change, from here: String) -> NewsItem {
    NewsItem(
      resource: item(change.page, from: here), date: DateView(change.date),
      change: change.isNew ? .published : .reviewed)
  }

  private static let mostNewsAtHome = 5
}
