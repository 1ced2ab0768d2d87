import FrontMatter
import Markdown

extension References {
  /// Follows every reference of every page.
  init(of pages: [Page], settings: HubSettings, resolver: LinkResolver) {
    for (id, page) in pages.enumerated() {
      links.append(page.body.links.map { resolver.resolve($0.destination, on: page.path, id: id) })
      images.append(
        page.body.images.map { resolver.resolve($0.destination, on: page.path, id: id) })
      named.append(
        page.namedPages.map { use, written in
          NamedReference(
            use: use, written: written,
            target: resolver.resolve(written.value, on: page.path, id: id))
        })
    }
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
      for (number, section) in (resource.assessment?.sections ?? []).enumerated() {
        named += section.help.map { (.help(section: number), $0) }
      }
    case .plain: break
    }
    return named
  }
}
