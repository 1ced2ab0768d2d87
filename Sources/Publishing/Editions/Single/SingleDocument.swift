import Basics
import Graph
import Hypertext
import Model
import Templates

/// What is packed into one file: a page, all pages of a strand, or several chosen ones.
struct SingleDocument: Sendable {
  /// The strand that it belongs to, as its number in ``Hub/strands``.
  private let strand: Int?
  /// The pages in it.
  private let pages: [PageID]
  /// What each page is called in it, by its place in the output; nothing for one that is all of it.
  private let names: [String: String]
  private let markup: @Sendable (Presenter) -> HTML
  /// The script of a page that cannot do without one.
  private let script: @Sendable (Presenter) -> [UInt8]?

  private init(
    strand: Int?, _ pages: [PageID], names: [String: String],
    script: @Sendable @escaping (Presenter) -> [UInt8]? = { _ in nil },
    markup: @Sendable @escaping (Presenter) -> HTML
  ) {
    self.strand = strand
    self.pages = pages
    self.names = names
    self.script = script
    self.markup = markup
  }

  /// The document that a name stands for, or `nil` when nothing has that name.
  static func named(_ name: String, in hub: Reader) -> SingleDocument? {
    if let number = hub.strands.firstIndex(where: { $0.setting.folder == name }) {
      return SingleDocument(of: .strand(number), in: hub)
    }
    if let page = hub.page(at: name) {
      return SingleDocument(
        strand: strand(of: hub.pages[page]), [page], names: [hub.pages[page].output: ""]
      ) { $0.render(page) }
    }
    let kinds = hub.settings.proposals
    return kinds.first { SiteAddress.proposal($0) == name }.map { kind in
      SingleDocument(
        strand: nil, [], names: [name: ""], script: { $0.proposalScripts(kind) }
      ) { $0.proposal(kind) }
    }
  }

  /// The document of a strand, or of a pathway with its steps.
  init(of part: HubPart, in hub: Reader) {
    let pages = hub.packedPages(of: part)
    let number: Int? = if case .strand(let number) = part { number } else { nil }
    let folder = number.map { hub.settings.strands[$0].folder } ?? "pathways"
    let pack = PrintPack(part: part, path: folder + "/print.html", pages: pages)
    self.init(strand: number, pages, names: Self.names(of: pages, in: hub)) {
      $0.printPack(pack)
    }
  }

  /// The document of several pages of strands, in their order and each of them once.
  init(_ chosen: [PageID], in hub: Reader) {
    var seen: Set<PageID> = []
    let pages = chosen.filter { seen.insert($0).inserted }
    let strands = Set(pages.map { Self.strand(of: hub.pages[$0]) })
    self.init(
      strand: strands.count == 1 ? strands.first ?? nil : nil, pages,
      names: Self.names(of: pages, in: hub)
    ) {
      // Where it stands is of no account but for links, which lead from the root.
      $0.pack(of: pages, at: "pages.html")
    }
  }

  /// The pages of strands that a name stands for, which can share a file: a resource, an overview, or a strand.
  /// Other pages show more than their text, for which a document of several has no place.
  static func pages(named name: String, in hub: Reader) -> [PageID] {
    if let strand = hub.strands.first(where: { $0.setting.folder == name }) {
      return strand.pages
    }
    guard let page = hub.page(at: name), strand(of: hub.pages[page]) != nil else { return [] }
    return [page]
  }

  private static func names(of pages: [PageID], in hub: Reader) -> [String: String] {
    Dictionary(
      pages.enumerated().map { (hub.pages[$1].output, "page-\($0 + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  private static func strand(of page: NotedPage) -> Int? {
    switch page.role {
    case .resource(let resource): resource.strand
    case .strand(let overview): overview.strand
    case .home, .pathway, .plain: nil
    }
  }

  /// The file; pictures are read from the content folder at `root`.
  func render(_ presenter: Presenter, root: String) throws(OutputError) -> [UInt8] {
    let script = script(presenter)
    let frame = Frame(
      singleIn: presenter.settings, strand: strand, script: script, words: presenter.words)
    let addresses = SingleAddresses(
      names, pictures: try presenter.hub.embeddedPictures(of: pages, root: root),
      of: presenter.settings)
    let html = markup(
      presenter.of(Edition(addresses: addresses, isBook: false)).withFrame(frame))
    return (script.map { withScript(html, $0) } ?? html).bytes
  }
}
