import Basics
import FrontMatter
import Markdown
import Model

extension References {
  /// Follows every reference of every page but for those that `former` knows.
  init(
    of pages: [Page], settings: HubSettings, resolver: LinkResolver, former: FormerReferences?,
    workers: Int
  ) async {
    let followed = await concurrentMap(
      Array(pages.indices), workers: workers, stride: 64, makeState: {}
    ) { _, id in
      if let kept = former?.ofPage(id) { return kept }
      let page = pages[id]
      var searches = LinkResolver.mostSearches
      func follow(_ destination: String) -> LinkTarget {
        resolver.resolve(destination, on: page.path, id: id, searches: &searches)
      }
      return (
        links: page.body.links.map { follow($0.destination) },
        images: page.body.images.map { follow($0.destination) },
        named: page.namedPages.map { use, written in
          NamedReference(use: use, written: written, target: follow(written.value))
        }
      )
    }
    links = followed.map(\.links)
    images = followed.map(\.images)
    named = followed.map(\.named)
    if let top = PagePath("hub.yml") {
      footer = settings.footer.map { resolver.resolve($0.target.value, on: top, id: nil) }
    }
  }
}

extension Page {
  /// The pages that the front matter names, in the order of its fields.
  fileprivate var namedPages: [(NamedReference.Use, Positioned<String>)] {
    var named = front.related.map { (NamedReference.Use.related, $0) }
    switch role {
    case .home(let home):
      named += home.waysIn.enumerated().map { (.wayIn($0), $1.target) }
    case .strand(let overview):
      named += overview.startHere.map { (.startHere, $0) }
    case .pathway(let pathway):
      named += pathway.steps.enumerated().map { (.step($0), $1.page) }
    case .resource(let resource):
      for (number, section) in (resource.worksheet?.sections ?? []).enumerated() {
        named += section.help.map { (.help(section: number), $0) }
      }
    case .plain: break
    }
    return named
  }
}
