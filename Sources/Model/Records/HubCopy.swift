/// What is kept of another hub beside the content, so that links to it are checked without a network.
public struct HubCopy: Sendable {
  /// Its short name.
  public let key: String
  /// Where it is published, ending in `/`.
  public let url: String
  /// What it calls itself.
  public let title: String
  /// Its pages by path.
  public let pages: [Page]
  /// The registers that are kept.
  package var registers: [SharedRegister] = []
  /// The records of those registers.
  package var terms: [Term] = []
  package var organisations: [Organisation] = []
  package var sources: [Source] = []

  /// A page of another hub.
  public struct Page: Sendable, Hashable {
    /// The path of its file from the content folder of that hub, such as `caseload/salford.md`.
    public let path: PagePath
    /// The anchors of its headings, in their order.
    public let anchors: [String]

    /// A page from its path and anchors.
    package init(path: PagePath, anchors: [String]) {
      self.path = path
      self.anchors = anchors
    }
  }

  /// A copy from what is in it.
  package init(key: String, url: String, title: String, pages: [Page]) {
    self.key = key
    self.url = url
    self.title = title
    self.pages = pages.sorted { $0.path < $1.path }
  }

  /// The page at a path.
  public func page(at path: String) -> Page? {
    var (lower, upper) = (0, pages.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if pages[middle].path.text < path { lower = middle + 1 } else { upper = middle }
    }
    return lower < pages.count && pages[lower].path.text == path ? pages[lower] : nil
  }
}
