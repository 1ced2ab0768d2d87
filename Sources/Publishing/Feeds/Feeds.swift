import Basics
import FrontMatter
import Graph
import Hypertext
import Model

/// The machine-readable files: a site map, a feed, and the resources as JSON.
struct Feeds: Sendable {
  let hub: Hub

  init(_ hub: Hub) {
    self.hub = hub
  }

  /// The days on which a page was first published and last published or checked.
  func dates(of page: Page) -> (first: CalendarDate?, last: CalendarDate?) {
    let days = [page.front.published, page.front.reviewed].compactMap { $0 }
    return (page.front.published ?? days.min(), days.max())
  }

  /// An absolute address for a path of the output.
  func address(_ path: String, base: String) -> Href? {
    Href(external: base + Href(from: "-", to: path).text)
  }
}
