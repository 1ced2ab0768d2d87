import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func home(_ page: PageID, _ home: Home) -> HTML {
    let here = SiteAddress.home
    var head = pageView(of: page)
    head.breadcrumbs = []
    return homePage(
      homeView(
        head: head, reader: hub.pages[page].front.summary, ways: ways(of: page, home),
        body: body(of: page), facts: facts(of: page, from: here)),
      in: frame(at: here))
  }

  /// The home page of a hub without an `index.md`.
  func homeWithoutPage() -> HTML {
    var head = pageView(
      title: hub.settings.title, summary: hub.settings.strapline, at: SiteAddress.home)
    head.breadcrumbs = []
    return homePage(
      homeView(head: head, reader: nil, ways: [], body: .empty, facts: Facts()),
      in: frame(at: SiteAddress.home))
  }

  private func homeView(
    head: PageView, reader: String?, ways: [HomeWay], body: HTML, facts: Facts
  ) -> HomeView {
    let here = SiteAddress.home
    return HomeView(
      page: head,
      claim: head.title,
      reader: reader,
      strands: hub.strands.enumerated().map { number, strand in
        HomeStrand(
          number: number + 1, title: strand.setting.title,
          href: href(toPath: strand.setting.folder + "/index.html", from: here),
          claim: claim(of: strand), resources: strand.resources.count)
      },
      ways: ways,
      recent: newsOfEachStrand(from: here),
      pathways: pathwayItems(from: here),
      body: body,
      news: link(to: .whatsNew, from: here),
      offers: offers(of: .hub, from: here),
      facts: facts)
  }

  private func ways(of page: PageID, _ home: Home) -> [HomeWay] {
    var ways: [HomeWay] = []
    for (number, way) in home.waysIn.enumerated() {
      guard let target = hub.references.page(named: .wayIn(number), by: page) else { continue }
      ways.append(
        HomeWay(title: way.title, text: way.text, link: link(to: target, from: SiteAddress.home)))
    }
    return ways
  }

  /// A strand in one sentence: its claim, or what its overview says of itself.
  private func claim(of strand: Strand) -> String {
    guard let page = strand.overview else { return "" }
    if case .strand(let overview) = hub.pages[page].role, let claim = overview.claim {
      return claim
    }
    return hub.pages[page].front.summary
  }
}
