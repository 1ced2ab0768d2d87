import Graph
import Hypertext
import Model
import Templates

/// The page on which an archive of a hub is opened: a file by itself, since it is also opened inside the archive.
struct StartDocument {
  private let hub: Hub

  init(_ hub: Hub) {
    self.hub = hub
  }

  func render() -> [UInt8] {
    let words = Words(hub.settings)
    let view = StartView(
      page: PageView(
        title: hub.settings.title, summary: words.startSummary, isIndexed: false),
      home: Href(fromRoot: "hub/" + SiteAddress.home))
    return startPage(view, in: Frame(singleIn: hub, isPart: false, words: words)).bytes
  }
}
