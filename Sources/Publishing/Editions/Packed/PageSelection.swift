import Diagnostics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

/// What a book or a course is made of, as it is asked for.
public enum PackTarget: Sendable, Hashable {
  /// The whole hub.
  case hub
  /// A strand, by its folder.
  case strand(String)
  /// A pathway, by the name of its file.
  case pathway(String)
}

/// The pages of a book or a course in their order, and what it is called.
struct PageSelection: Sendable {
  /// Pages under one heading of the table of contents, the first of which may itself be that heading.
  struct Part: Sendable {
    /// The heading; the pages stand at the top where there is none.
    let title: String?
    /// The page to which the heading leads.
    let head: PageID?
    /// The pages below it.
    let pages: [PageID]
    /// The parts below those.
    var parts: [Part] = []

    /// All its pages in the order in which they are read.
    var allPages: [PageID] { (head.map { [$0] } ?? []) + pages + parts.flatMap(\.allPages) }
  }

  /// Why there are no such pages.
  enum Failure: Error {
    /// There is no such strand or pathway; with the names of those that there are, and the nearest of them.
    case unknown(nearest: String?, known: [String])
    /// There is no page in it yet.
    case empty
  }

  /// What they are called together.
  let title: String
  /// One sentence on what they are.
  let summary: String
  /// What tells them from other selections of the hub, however its content changes; nothing for the whole hub.
  let name: String
  /// The number of the strand that they are.
  let strand: Int?
  /// Their parts in order.
  let parts: [Part]

  /// The pages in the order in which they are read.
  var pages: [PageID] { parts.flatMap(\.allPages) }

  /// Their table of contents, with each page at its place.
  func entries(in hub: Reader, at place: (PageID) -> Href) -> [BookEntry] {
    func entry(_ page: PageID, _ below: [BookEntry] = []) -> BookEntry {
      BookEntry(hub.pages[page].front.title, place(page), entries: below)
    }
    func entries(of part: Part) -> [BookEntry] {
      let below = part.pages.map { entry($0) } + part.parts.flatMap(entries)
      if let head = part.head { return [entry(head, below)] }
      return part.title.map { [BookEntry($0, nil, entries: below)] } ?? below
    }
    return parts.flatMap(entries)
  }

  /// The numbers of the terms that the pages use, by the alphabet.
  func terms(in hub: Reader) -> [Int] {
    let chosen = Set(pages)
    return hub.library.terms.indices.filter {
      hub.relations.usedOn[$0].contains(where: chosen.contains)
    }.sorted { ReadingOrder.precedes(hub.library.terms[$0].term, hub.library.terms[$1].term) }
  }

  /// The pages of what is asked for.
  init(_ target: PackTarget, in hub: Reader, _ words: Words) throws(Failure) {
    switch target {
    case .hub: self.init(wholeHub: hub, words)
    case .strand(let folder): try self.init(strand: folder, in: hub)
    case .pathway(let name): try self.init(pathway: name, in: hub)
    }
    if pages.isEmpty { throw .empty }
  }

  private init(
    title: String, summary: String, name: String, strand: Int? = nil, parts: [Part]
  ) {
    self.title = title
    self.summary = summary
    self.name = name
    self.strand = strand
    self.parts = parts
  }

  private init(wholeHub hub: Reader, _ words: Words) {
    let strands = hub.strands.filter { $0.overview != nil || !$0.resources.isEmpty }
    let others = hub.inReadingOrder(hub.pages.indices.filter(hub.isBesideStrands))
    let pathways = others.filter { hub.pages[$0].pathway != nil }
    let plain = others.filter { hub.pages[$0].pathway == nil }
    let listed: [Part] = [
      Part(title: words.name(of: .pathways), head: nil, pages: pathways),
      Part(title: words.name(of: EntryLabel.page), head: nil, pages: plain),
    ]
    self.init(
      title: hub.settings.title, summary: hub.settings.strapline, name: "",
      parts: [Part(title: nil, head: nil, pages: hub.page(at: "index.md").map { [$0] } ?? [])]
        + strands.map { Part($0) } + listed.filter { !$0.pages.isEmpty })
  }

  private init(strand folder: String, in hub: Reader) throws(Failure) {
    var folder = folder
    if folder.hasPrefix(hub.prefix) { folder.removeFirst(hub.prefix.count) }
    while folder.hasSuffix("/") { folder.removeLast() }
    guard let number = hub.strands.firstIndex(where: { $0.setting.folder == folder }) else {
      let known = hub.strands.map(\.setting.folder)
      throw .unknown(nearest: NearMiss.nearest(to: folder, in: known), known: known)
    }
    let strand = hub.strands[number]
    self.init(
      title: strand.setting.title,
      summary: strand.overview.map { hub.pages[$0].front.summary } ?? hub.settings.strapline,
      name: folder, strand: number,
      parts: strand.overview == nil && strand.resources.isEmpty ? [] : [Part(strand)])
  }

  private init(pathway name: String, in hub: Reader) throws(Failure) {
    let pathways = hub.inReadingOrder(hub.pages.indices.filter { hub.pages[$0].pathway != nil })
    let known = pathways.map { hub.pages[$0].stem }
    let wanted = NotedPage.stem(of: name)
    guard let page = pathways.first(where: { hub.pages[$0].stem == wanted }) else {
      throw .unknown(nearest: NearMiss.nearest(to: wanted, in: known), known: known)
    }
    var steps: [PageID] = []
    for number in hub.pages[page].pathway?.steps.indices ?? 0..<0 {
      if let step = hub.references.page(named: .step(number), by: page), step != page,
        !steps.contains(step)
      {
        steps.append(step)
      }
    }
    let front = hub.pages[page].front
    self.init(
      title: front.title, summary: front.summary, name: "pathway " + wanted,
      parts: [Part(title: nil, head: page, pages: steps)])
  }
}

extension PageSelection.Part {
  /// A strand with its overview as its heading.
  fileprivate init(_ strand: Strand) {
    self.init(
      title: strand.setting.title, head: strand.overview, pages: strand.ownResources,
      parts: strand.sections.map { Self($0) })
  }

  private init(_ section: Strand.Section) {
    self.init(
      title: nil, head: section.overview, pages: section.ownResources,
      parts: section.sections.map { Self($0) })
  }
}

extension Reader {
  /// Whether a page stands beside the strands and belongs into a book or a course. The accessibility statement is
  /// about the site, and would be false of them.
  fileprivate func isBesideStrands(_ page: PageID) -> Bool {
    switch pages[page].role {
    case .pathway: true
    case .plain(let plain): !plain.showsAccessibilityStatement
    case .home, .strand, .resource: false
    }
  }
}

extension NotedPage {
  /// The name of the page's file without its folders and its extension.
  fileprivate var stem: String { Self.stem(of: path.text) }

  fileprivate static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }
}
