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

  /// Resources by the last day on which somebody published or checked them, newest first.
  func news(from here: String) -> [NewsItem] {
    changes.prefix(Self.mostNews).map { newsItem($0, from: here) }
  }

  /// The newest change of each strand, newest first, so that a day on which one strand was checked as a whole does not
  /// hide the others.
  func newsOfEachStrand(from here: String) -> [NewsItem] {
    var shown: Set<Int> = []
    return changes.filter { shown.insert($0.strand).inserted }.prefix(Self.mostNewsAtHome).map {
      newsItem($0, from: here)
    }
  }

  /// A resource that was published or checked.
  private struct Change {
    let page: PageID
    let strand: Int
    let date: CalendarDate
    let isNew: Bool
  }

  /// The last change of each resource, newest first; on the same day what is new comes before what was checked.
  private var changes: [Change] {
    let changes = hub.strands.enumerated().flatMap { number, strand in
      strand.resources.compactMap { page -> Change? in
        let front = hub.pages[page].front
        guard let date = [front.published, front.reviewed].compactMap({ $0 }).max() else {
          return nil
        }
        return Change(page: page, strand: number, date: date, isNew: front.published == date)
      }
    }
    return changes.sorted {
      ($1.date, $0.isNew ? 0 : 1, $0.page) < ($0.date, $1.isNew ? 0 : 1, $1.page)
    }
  }

  private func newsItem(_ change: Change, from here: String) -> NewsItem {
    NewsItem(
      resource: item(change.page, from: here), date: DateView(change.date),
      change: change.isNew ? .published : .reviewed)
  }

  /// More than anyone reads; the feed and the A to Z have the rest.
  private static let mostNews = 100
  private static let mostNewsAtHome = 5
}
