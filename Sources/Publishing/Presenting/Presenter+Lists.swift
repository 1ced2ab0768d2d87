import Content
import FrontMatter
import Hypertext
import Templates

// Lists of everything: by name and by date; search; and the page for addresses that lead nowhere.
extension Presenter {
  /// Everything in the hub by its name; in a large hub only the letters, each of which has a page.
  func aToZ(_ alphabet: [String]) -> HTML {
    let here = SiteAddress.page(.aToZ)
    let view: AToZView
    if alphabet.isEmpty {
      let letters = Alphabet.grouped(entries(from: here)) { $0.title }
        .map { AToZLetter(letter: $0, entries: $1) }
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: letters.map(\.letter), letters: letters)
    } else {
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: alphabet, pages: letterPages(alphabet, from: here),
        letters: [])
    }
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// Everything whose name begins with one letter.
  func aToZ(_ alphabet: [String], letter: String) -> HTML {
    let here = SiteAddress.letter(letter)
    let entries = entries(from: here) { Alphabet.letter(of: $0) == letter }
    let view = AToZView(
      page: pageView(
        title: letter, summary: words.summary(of: .aToZ), at: here, within: .aToZ),
      alphabet: alphabet, pages: letterPages(alphabet, from: here),
      letters: Alphabet.grouped(entries) { $0.title }
        .map { AToZLetter(letter: $0, entries: $1) })
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// The letters that have pages of their own: none unless there is more than fits one page.
  func lettersWithPages() -> [String] {
    let names = hub.pages.map(\.front.title) + records.map(\.title)
    return names.count > Self.mostEntries ? Alphabet.letters(of: names) : []
  }

  private func letterPages(_ alphabet: [String], from here: String) -> [Href] {
    alphabet.map { Href(from: here, to: SiteAddress.letter($0)) }
  }

  /// About 50 kB.
  private static let mostEntries = 500

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

  private func entries(
    from here: String, where isListed: (String) -> Bool = { _ in true }
  ) -> [AToZEntry] {
    let pages = hub.pages.indices.filter { isListed(hub.pages[$0].front.title) }.map { id in
      AToZEntry(
        title: hub.pages[id].front.title, href: href(to: id, from: here),
        label: EntryLabel(hub.pages[id].role))
    }
    return pages
      + records.filter { isListed($0.title) }.map {
        AToZEntry(
          title: $0.title, href: Href(from: here, to: $0.path, fragment: $0.anchor), label: $0.label
        )
      }
  }

  /// What has a name beside the pages: the records of the registers, and topics.
  private var records: [(title: String, path: String, anchor: String?, label: EntryLabel)] {
    let library = hub.library
    return library.recommendations.map {
      ($0.title, SiteAddress.recommendation($0), nil, .recommendation)
    }
      + library.terms.map { ($0.term, SiteAddress.page(.glossary), $0.anchor, .term) }
      + library.organisations.map { ($0.name, SiteAddress.organisation($0), nil, .organisation) }
      + hub.settings.topics.map { ($0.title, SiteAddress.topic($0), nil, .topic) }
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
