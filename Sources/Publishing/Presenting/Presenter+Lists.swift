import Content
import FrontMatter
import Hypertext
import Templates

// Lists of everything: by name and by date; search; and the page for addresses that lead nowhere.
extension Presenter {
  /// Everything in the hub by its name.
  func aToZ() -> HTML {
    let here = SiteAddress.page(.aToZ)
    let letters = Alphabet.grouped(entries(from: here)) { $0.title }
    let view = AToZView(
      page: pageView(of: .aToZ),
      letters: letters.map { AToZLetter(letter: $0, entries: $1) })
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

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
  func notFound() -> HTML {
    let here = SiteAddress.page(.notFound)
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

  private func entries(from here: String) -> [AToZEntry] {
    var entries = hub.pages.indices.map { id in
      AToZEntry(
        title: hub.pages[id].front.title, href: href(to: id, from: here),
        label: EntryLabel(hub.pages[id].role))
    }
    entries += hub.library.recommendations.map {
      AToZEntry(
        title: $0.title, href: Href(from: here, to: SiteAddress.recommendation($0)),
        label: .recommendation)
    }
    entries += hub.library.terms.map {
      AToZEntry(
        title: $0.term,
        href: Href(from: here, to: SiteAddress.page(.glossary), fragment: $0.anchor), label: .term)
    }
    entries += hub.library.organisations.map {
      AToZEntry(
        title: $0.name, href: Href(from: here, to: SiteAddress.organisation($0)),
        label: .organisation)
    }
    entries += hub.settings.topics.map {
      AToZEntry(
        title: $0.title, href: Href(from: here, to: SiteAddress.topic($0)), label: .topic)
    }
    return entries
  }
}

extension EntryLabel {
  fileprivate init(_ role: Page.Role) {
    self =
      switch role {
      case .home, .plain: .page
      case .strand: .strand
      case .pathway: .pathway
      case .resource(let resource):
        switch resource.kind {
        case .guide: .guide
        case .tool: .tool
        case .caseStudy: .caseStudy
        case .briefing: .briefing
        case .assessment: .assessment
        }
      }
  }
}
