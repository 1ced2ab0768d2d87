import Graph
import Hypertext
import Model
import Templates

/// The page on which an archive of a hub is opened: a file by itself, since it is also opened inside the archive.
struct StartDocument {
  private let settings: HubSettings

  init(_ settings: HubSettings) {
    self.settings = settings
  }

  func render() -> [UInt8] {
    let words = Words(settings)
    let view = StartView(
      page: PageView(
        title: settings.title, summary: words.startSummary, isIndexed: false),
      home: Href(fromRoot: "hub/" + SiteAddress.home))
    return startPage(view, in: Frame(singleIn: settings, isPart: false, words: words)).bytes
  }
}
