import Basics
import Graph
import Hypertext
import Model
import Templates

/// What is packed into one file: a page, all pages of a strand, or several chosen ones.
struct SingleDocument {
  private let hub: Hub
  /// The strand that it belongs to, as its number in ``Hub/strands``.
  private let strand: Int?
  /// The pages in it.
  private let pages: [PageID]
  /// What each page is called in it, by its place in the output; nothing for one that is all of it.
  private let names: [String: String]
  private let markup: (Presenter) -> HTML
  /// The script of a page that cannot do without one.
  private var script: (Presenter) -> [UInt8]? = { _ in nil }

  /// The document that a name stands for, or `nil` when nothing has that name.
  init?(_ name: String, in hub: Hub) {
    self.hub = hub
    if let number = hub.strands.firstIndex(where: { $0.setting.folder == name }) {
      let strand = hub.strands[number]
      let path = strand.setting.folder + "/print.html"
      self.strand = number
      pages = Self.pages(named: name, in: hub)
      names = Self.names(of: pages, in: hub)
      markup = { $0.printPack(ofStrand: number, at: path) }
    } else if let page = hub.page(at: name) {
      pages = [page]
      names = [hub.pages[page].output: ""]
      markup = { $0.render(page) }
      strand = Self.strand(of: hub.pages[page])
    } else if let kind = hub.settings.proposals.first(where: { SiteAddress.proposal($0) == name }) {
      pages = []
      names = [name: ""]
      markup = { $0.proposal(kind) }
      script = { $0.proposalScripts(kind) }
      strand = nil
    } else {
      return nil
    }
  }

  /// The document of several pages of strands, in their order and each of them once.
  init(_ chosen: [PageID], in hub: Hub) {
    var seen: Set<PageID> = []
    let pages = chosen.filter { seen.insert($0).inserted }
    // Where it stands is of no account but for links, which lead from the root.
    let path = "pages.html"
    self.hub = hub
    self.pages = pages
    names = Self.names(of: pages, in: hub)
    let strands = Set(pages.map { Self.strand(of: hub.pages[$0]) })
    strand = strands.count == 1 ? strands.first ?? nil : nil
    markup = { $0.pack(of: pages, at: path) }
  }

  /// The pages of strands that a name stands for, which can share a file: a resource, an overview, or a strand.
  /// Other pages show more than their text, for which a document of several has no place.
  static func pages(named name: String, in hub: Hub) -> [PageID] {
    if let strand = hub.strands.first(where: { $0.setting.folder == name }) {
      return strand.pages
    }
    guard let page = hub.page(at: name), strand(of: hub.pages[page]) != nil else { return [] }
    return [page]
  }

  private static func names(of pages: [PageID], in hub: Hub) -> [String: String] {
    Dictionary(
      pages.enumerated().map { (hub.pages[$1].output, "page-\($0 + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  private static func strand(of page: Page) -> Int? {
    switch page.role {
    case .resource(let resource): resource.strand
    case .strand(let overview): overview.strand
    case .home, .pathway, .plain: nil
    }
  }

  /// The file; pictures are read from the content folder at `root`.
  func render(_ presenter: Presenter, root: String) throws(OutputError) -> [UInt8] {
    let script = script(presenter)
    let frame = Frame(singleIn: hub, strand: strand, script: script, words: presenter.words)
    let addresses = SingleAddresses(
      names, pictures: try hub.embeddedPictures(of: pages, root: root), of: hub.settings)
    let html = markup(
      presenter.of(Edition(addresses: addresses, isBook: false)).withFrame(frame))
    return (script.map { withScript(html, $0) } ?? html).bytes
  }
}
