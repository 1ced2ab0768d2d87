import Basics
import FrontMatter
import Graph
import Loading
import Model
import Templates

/// Digests of what each file is made of: as long as a file's is what it was, and so is the program, the file's bytes
/// are, too, and it need not be rendered to know them.
///
/// Whatever a page comes to show of the hub has to be told here. A digest that takes in too much only costs time.
struct InputDigests: Sendable {
  /// What lists are made of.
  private let lists: Digest
  /// For each page, what it is made of.
  private let pages: [Digest]
  /// For each page, the pictures that it shows, as their paths; all assets where raw HTML may show any.
  private let pictures: [[String]]
  /// The content folder.
  private let root: String

  /// The digests of a hub that was read on a basis and is to be published at the address in its settings.
  init(_ hub: Hub, basis: PageBasis, root: String, workers: Int) async {
    self.root = root
    let all = hub.settings.allowsRawHTML ? hub.assets.map(\.path.text) : nil
    pictures = hub.references.images.map { targets in
      all
        ?? targets.compactMap {
          if case .asset(let asset) = $0 { hub.assets[asset].path.text } else { nil }
        }
    }
    let cards = hub.pages.map { page in
      var writer = CacheWriter()
      writer.write(page.output)
      writer.write(page.source.frontMatter)
      let standing = hub.standing(of: page)
      if case .waiting = standing { writer.write(true) }
      if case .ended = standing { writer.write(false) }
      return Digest(of: writer.bytes)
    }
    let shared = Self.shared(by: hub, basis: basis)
    let lists = Self.lists(of: hub, shared: shared, cards: cards)
    self.lists = lists
    pages = await concurrentMap(
      Array(hub.pages.indices), workers: workers, stride: 64, makeState: { CacheWriter() }
    ) { writer, id in
      writer.removeAll()
      // Overviews, pathways and the home page are lists, too.
      writer.write(hub.pages[id].resource == nil ? lists : shared)
      writer.write(page: id, of: hub, cards: cards)
      return Digest(of: writer.bytes)
    }
  }

  /// The digest of what a file is made of.
  func digest(of inputs: FileInputs) -> Digest {
    switch inputs {
    case .lists: return lists
    case .page(let id): return pages[id]
    case .known(let digest): return digest
    case .all(let several):
      var writer = CacheWriter()
      writer.write(several) { $0.write(digest(of: $1)) }
      return Digest(of: writer.bytes)
    case .document(let ids):
      var writer = CacheWriter()
      writer.write(digest(of: .pages(ids)))
      for path in Set(ids.flatMap { pictures[$0] }).sorted() {
        writer.write(path)
        writer.write(Digest(of: (try? readFile(at: root + "/" + path)) ?? []))
      }
      return Digest(of: writer.bytes)
    case .pages(let ids):
      var writer = CacheWriter()
      writer.write(lists)
      writer.write(ids) { $0.write(pages[$1]) }
      return Digest(of: writer.bytes)
    }
  }

  /// What every page is made of: settings, registers, assets, and which lists there are.
  private static func shared(by hub: Hub, basis: PageBasis) -> Digest {
    var writer = CacheWriter()
    writer.write(basis.digest)
    writer.write(hub.settings.baseURL)
    writer.write(hub.copiesMarkdown)
    writer.write(hub.assets) { writer, asset in
      writer.write(asset.path.text)
      writer.write(asset.size)
      writer.write(asset.dimensions?.width ?? 0)
      writer.write(asset.dimensions?.height ?? 0)
    }
    writer.write(GeneratedPage.allCases) { $0.write(hub.has($1)) }
    writer.write(hub.references.footer) { $0.write($1, in: hub) }
    return Digest(of: writer.bytes)
  }

  /// What lists are made of; `cards` say for each page what lists and other pages show of it.
  private static func lists(
    of hub: Hub, shared: Digest, cards: [Digest]
  ) -> Digest {
    let relations = hub.relations
    var writer = CacheWriter()
    writer.write(shared)
    writer.write(cards) { $0.write($1) }
    // Of other hubs' records those are in the lists that pages name.
    writer.write(hub.library.sources) { $0.write($1.key) }
    writer.write(hub.library.organisations) { $0.write($1.key) }
    for lists in [
      relations.pathways, relations.citations, relations.answers, relations.citedBy,
      relations.usedOn, relations.caseStudies,
    ] {
      writer.write(lists) { writer, list in writer.write(list) { $0.write($1) } }
    }
    writer.write(hub.references.named) { writer, named in
      writer.write(named) { $0.write($1.target, in: hub) }
    }
    return Digest(of: writer.bytes)
  }
}

extension CacheWriter {
  /// What a page shows: itself, and of others what its lists and links need.
  fileprivate mutating func write(page id: PageID, of hub: Hub, cards: [Digest]) {
    let page = hub.pages[id]
    let relations = hub.relations
    write(page.path.text)
    write(page.source.file)
    // What stands in a section shows the names of those above it and of what stands beside it.
    let above = hub.sections(above: id)
    let beside = above.last.flatMap(hub.section(of:))
    for list in [
      above, beside?.ownResources ?? [], beside?.sections.map(\.overview) ?? [],
      relations.related[id], relations.linkedFrom[id], relations.pathways[id],
      relations.surroundings(of: id),
      hub.references.named[id].compactMap(\.page),
    ] {
      write(list) { $0.write(cards[$1]) }
    }
    write(hub.references.links[id]) { $0.write($1, in: hub) }
    write(hub.references.images[id]) { $0.write($1, in: hub) }
    for recommendation in page.front.recommendations {
      let number = hub.library.recommendations.firstIndex { $0.number == recommendation.value }
      write(number.map { relations.answers[$0].count } ?? 0)
    }
  }

  /// Where a reference leads. A hub with one that leads nowhere is not written.
  fileprivate mutating func write(_ target: LinkTarget, in hub: Hub) {
    switch target {
    case .page(let id, let anchor):
      write(hub.pages[id].output)
      write(anchor)
    case .asset(let number): write(number)
    case .anchor(let anchor): write(anchor)
    case .external(let address): write(address)
    case .broken: write(false)
    }
  }
}
