package import Basics
package import Model

extension Hub {
  /// The graph of pages that were parsed one by one: where every reference leads, and every relation
  /// seen from both sides. What `former`, the same hub as it was, knows already is not found out again.
  package init(
    settings: HubSettings, pages: [Page], library: Library, assets: [Asset],
    unpublished: [PagePath: Page], elsewhere: [Page] = [], day: CalendarDate?, unread: Set<String>,
    prefix: String,
    markup: any MarkupSource, former: Hub?, workers: Int
  ) async {
    let resolver = LinkResolver(
      pages: pages, assets: assets,
      unpublished: unpublished.mapValues { $0.front.standing(on: day) }, unread: unread,
      elsewhere: elsewhere, otherHubs: OtherHubs(settings, copies: library.hubs))
    let references = await References(
      of: pages, settings: settings, resolver: resolver,
      former: former.flatMap { FormerReferences($0, pages: pages, assets: assets) },
      workers: workers)
    let strands = Self.strands(of: pages, settings: settings)
    self.settings = settings
    self.pages = pages
    self.strands = strands
    self.library = library
    self.assets = assets
    self.unpublished = unpublished
    self.elsewhere = elsewhere
    self.day = day
    isComplete = unread.isEmpty
    self.prefix = prefix
    self.markup = markup
    self.references = references
    relations = await Relations(
      pages: pages, strands: strands, library: library, references: references, workers: workers)
  }

  /// The strands with their resources and sections in reading order: by `order`, then by title, numbers in titles as
  /// numbers.
  private static func strands(of pages: [Page], settings: HubSettings) -> [Strand] {
    var overviews: [PageID?] = Array(repeating: nil, count: settings.strands.count)
    var sections = SectionTree(pages: pages, strands: settings.strands.count)
    for (id, page) in pages.enumerated() {
      switch page.role {
      case .strand(let overview):
        if overview.isOfSection {
          sections.add(section: id, strand: overview.strand)
        } else {
          overviews[overview.strand] = id
        }
      case .resource(let resource): sections.add(resource: id, strand: resource.strand)
      case .home, .pathway, .plain: break
      }
    }
    return settings.strands.indices.map { number in
      let (resources, below) = sections.contents(ofStrand: number)
      return Strand(
        setting: settings.strands[number], overview: overviews[number], resources: resources,
        sections: below)
    }
  }
}
