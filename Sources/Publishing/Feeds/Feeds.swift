import Basics
import FrontMatter
import Graph
import Hypertext
import Model

/// The machine-readable files: a site map, a feed, and the resources as JSON.
struct Feeds: Sendable {
  let hub: Reader

  init(_ hub: Reader) {
    self.hub = hub
  }

  /// The days on which a page was first published and last published or checked.
  func dates(of page: PageID) -> (first: CalendarDate?, last: CalendarDate?) {
    let (published, reviewed) = hub.days(of: page)
    let days = [published, reviewed].compactMap { $0 }
    return (published ?? days.min(), days.max())
  }

  /// An absolute address for a path of the output.
  func address(_ path: String, base: String) -> Href? {
    Href(external: base + Href(from: "-", to: path).text)
  }
}
