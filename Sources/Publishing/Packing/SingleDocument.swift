import Basics
import Graph
import Hypertext
import Model
import Templates

/// What is packed into one file: a page, all pages of a strand, or several chosen ones.
struct SingleDocument {
  private let hub: Hub
  /// Where the document would stand in the output, from which its links lead.
  private let here: String
  /// The strand that it belongs to, as its number in ``Hub/strands``.
  private let strand: Int?
  /// Where each page of the document stands in it, by its place in the output; nothing for its top.
  private let anchors: [String: String]
  private let markup: (Presenter) -> HTML
  /// The script of a page that cannot do without one.
  private var script: (Presenter) -> [UInt8]? = { _ in nil }

  /// The document that a name stands for, or `nil` when nothing has that name.
  init?(_ name: String, in hub: Hub) {
    self.hub = hub
    if let number = hub.strands.firstIndex(where: { $0.setting.folder == name }) {
      let strand = hub.strands[number]
      let path = strand.setting.folder + "/print.html"
      here = path
      self.strand = number
      let pages = Self.pages(named: name, in: hub)
      anchors = Self.anchors(of: pages, in: hub)
      markup = { $0.printPack(ofStrand: number, at: path) }
    } else if let page = hub.page(at: name) {
      here = hub.pages[page].output
      anchors = [here: ""]
      markup = { $0.render(page) }
      strand = Self.strand(of: hub.pages[page])
    } else if let kind = hub.settings.proposals.first(where: { SiteAddress.proposal($0) == name }) {
      here = name
      anchors = [here: ""]
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
    here = path
    anchors = Self.anchors(of: pages, in: hub)
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

  private static func anchors(of pages: [PageID], in hub: Hub) -> [String: String] {
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
  func render(_ presenter: Presenter, root: String) -> [UInt8] {
    let script = script(presenter)
    let frame = Frame(singleIn: hub, strand: strand, script: script, words: presenter.words)
    let html = standalone(markup(presenter.withFrame(frame)), target: target) {
      picture(at: $0, root: root)
    }
    return (script.map { withScript(html, $0) } ?? html).bytes
  }

  private func target(of address: String) -> StandaloneTarget {
    let (path, rest) = Self.split(address)
    guard let place = place(of: path) else { return .nowhere }
    if let anchor = anchors[place], !rest.hasPrefix("?") {
      let inner = rest.dropFirst()
      if inner.isEmpty { return .inside(anchor.isEmpty ? "p.main" : anchor) }
      return .inside(anchor.isEmpty ? String(inner) : anchor + "." + inner)
    }
    guard let base = hub.settings.baseURL,
      let href = Href(external: base + Href(fromRoot: place).text + rest)
    else { return .nowhere }
    return .web(href)
  }

  private func picture(at address: String, root: String) -> String? {
    guard let place = place(of: Self.split(address).path),
      let asset = hub.assets.first(where: { $0.path.text == place }),
      let type = asset.kind.pictureType(asset.path.fileExtension),
      let bytes = try? readFile(at: root + "/" + place)
    else { return nil }
    return "data:\(type);base64,\(base64(bytes))"
  }

  /// The place in the output that a relative address leads to.
  private func place(of path: String) -> String? {
    guard case .file(let place)? = PagePath(here)?.following(path) else { return nil }
    return place.text
  }

  private static func split(_ address: String) -> (path: String, rest: String) {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    return (String(address[..<end]), String(address[end...]))
  }
}

extension AssetKind {
  /// The media type of a picture, by its extension, or `nil` for what is none.
  fileprivate func pictureType(_ fileExtension: String) -> String? {
    switch self {
    case .image: "image/" + (fileExtension == "jpg" ? "jpeg" : fileExtension)
    case .drawing: "image/svg+xml"
    case .download, .media: nil
    }
  }
}
