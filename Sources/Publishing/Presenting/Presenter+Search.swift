import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// The search page; what it finds comes from the index beside it.
  func search() -> HTML {
    let here = SiteAddress.page(.search)
    let view = SearchView(
      page: pageView(of: .search),
      action: Href(from: here, to: here),
      script: Href(from: here, to: "search/search.js"),
      glossary: SearchView.Letters(
        page: Href(from: here, to: SiteAddress.page(.glossary)),
        letters: Alphabet.grouped(hub.library.termNames) { $0 }.map(\.letter)),
      ways: ways(from: here),
      elsewhere: hub.library.hubs.compactMap { other in
        Href(external: other.url + SiteAddress.page(.search)).map { Link(other.title, $0) }
      })
    return searchPage(view, in: searchFrame)
  }
}
