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
    for item in news(from: here).prefix(Self.mostNews) {
      if groups.last?.date == item.date {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(NewsGroup(date: item.date, items: [item]))
      }
    }
    let view = WhatsNewView(
      page: pageView(of: .whatsNew), groups: groups,
      feed: hub.settings.baseURL == nil
        ? nil : Link(words.name(of: .whatsNew), Href(from: here, to: SiteAddress.feed)))
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

  /// Resources by the last day on which somebody published or checked them, newest first.
  func news(from here: String) -> [NewsItem] {
    let dated = hub.strands.flatMap(\.resources).compactMap { page -> (PageID, CalendarDate)? in
      let front = hub.pages[page].front
      guard let latest = [front.published, front.reviewed].compactMap({ $0 }).max() else {
        return nil
      }
      return (page, latest)
    }
    let newest = dated.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.mostNews)
    return newest.map { page, date in
      NewsItem(
        resource: item(page, from: here), date: DateView(date),
        change: hub.pages[page].front.published == date ? .published : .reviewed)
    }
  }

  /// More than anyone reads; the feed and the A to Z have the rest.
  private static let mostNews = 100
}
