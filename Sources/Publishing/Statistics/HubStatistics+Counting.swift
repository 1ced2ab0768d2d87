import Basics
import Checks
import FrontMatter
import Graph
import Markdown
import Model

extension HubStatistics {
  /// What a hub has in numbers, compared with the day `today`.
  /// - Parameters:
  ///   - prose: For each page what its text is like, where that can be told.
  ///   - translations: The hub in its other languages.
  init(_ hub: Hub, prose: [Prose?], today: CalendarDate, translations: [Hub] = []) {
    self.translations = translations.map { TranslationStatistics($0) }
    let pages = Self.pages(of: hub, prose: prose)
    title = hub.settings.title
    baseURL = hub.settings.baseURL
    self.today = today
    self.pages = pages
    strands = hub.strands.map { strand in
      let folder = strand.setting.folder
      return Tally(
        key: folder, title: strand.setting.title, count: pages.count { $0.strand == folder })
    }
    kinds = hub.settings.kinds.all.map { kind in
      Tally(
        key: kind.key, title: kind.key, count: pages.count { $0.kind == kind.key })
    }
    audiences = hub.settings.audiences.map { audience in
      Tally(
        key: audience.key, title: audience.title,
        count: pages.count { $0.audience.contains(audience.key) })
    }
    evidence = Evidence.allCases.map { level in
      Tally(
        key: level.rawValue, title: level.rawValue,
        count: pages.count { $0.evidence == level.rawValue })
    }
    recommendations = zip(hub.library.recommendations, hub.relations.answers).map {
      Coverage(number: $0.number, title: $0.title, answers: $1.map { hub.pages[$0].path.text })
    }
    unusedTerms = zip(hub.library.terms, hub.relations.usedOn).filter(\.1.isEmpty).map(\.0.term)
    unusedSources = Self.unusedSources(of: hub)
    reviews = pages.compactMap(\.review).sorted { ($0.due, $0.path) < ($1.due, $1.path) }
    turns = PageTurn.all(in: hub, today: today)
  }

  private static func pages(of hub: Hub, prose: [Prose?]) -> [PageStatistics] {
    let ways = waysIn(to: hub)
    let footer = Set(
      hub.references.footer.compactMap { target -> PageID? in
        if case .page(let id, _) = target { id } else { nil }
      })
    return hub.pages.enumerated().map { id, page in
      var numbers = PageStatistics(
        path: page.path.text, title: page.front.title,
        strand: page.strand.map {
          hub.strands[$0].setting.folder
        }, kind: page.kindName)
      numbers.audience = page.front.audience
      numbers.evidence = page.caseStudy?.evidence.rawValue
      numbers.recommendations = page.front.recommendations.map(\.value)
      numbers.linkedFrom = ways[id].count
      numbers.isOrphan = page.canBeOrphan && ways[id].isEmpty && !footer.contains(id)
      numbers.words = page.body.wordCount
      numbers.prose = prose[id]
      numbers.review = PageReview(page)
      return numbers
    }
  }

  /// For each page, the other pages that lead to it: by a link in the body or by name in front matter.
  private static func waysIn(to hub: Hub) -> [Set<PageID>] {
    var ways = hub.relations.linkedFrom.map(Set.init)
    for (id, references) in hub.references.named.enumerated() {
      for case let target? in references.lazy.map(\.page) where target != id {
        ways[target].insert(id)
      }
    }
    return ways
  }

  private static func unusedSources(of hub: Hub) -> [String] {
    let library = hub.library
    let named =
      library.recommendations.compactMap(\.response?.source) + library.terms.compactMap(\.source)
      + library.timeline.compactMap(\.source)
    let used = Set(named)
    return zip(library.sources, hub.relations.citedBy)
      .filter { $1.isEmpty && !used.contains($0.key) }.map(\.0.key)
  }
}

extension PageReview {
  /// When a page is to be looked at again, or `nil` when it does not say.
  fileprivate init?(_ page: Page) {
    let front = page.front
    guard let months = front.reviewIn, let last = front.reviewed ?? front.published else {
      return nil
    }
    self.init(
      path: page.path.text, title: front.title, owner: front.owner, last: last,
      due: last.adding(months: months))
  }
}

extension Page {
  /// The number of the strand that the page stands in.
  fileprivate var strand: Int? {
    switch role {
    case .strand(let overview): overview.strand
    case .resource(let resource): resource.strand
    case .home, .pathway, .plain: nil
    }
  }

  fileprivate var kindName: String {
    switch role {
    case .home: "home"
    case .strand(let overview): overview.isOfSection ? "section" : "strand"
    case .resource(let resource): resource.kind.key
    case .pathway: "pathway"
    case .plain: "page"
    }
  }

  /// The home page and the strands' overviews are on every page.
  fileprivate var canBeOrphan: Bool {
    switch role {
    case .home, .strand: false
    case .resource, .pathway, .plain: true
    }
  }
}
