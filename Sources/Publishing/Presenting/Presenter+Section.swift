import Graph
import Hypertext
import Model
import Templates

// Sections of strands.
extension Presenter {
  /// The overview of a section, with all that stands in it.
  func section(_ page: PageID, _ overview: Strand.Overview) -> HTML {
    let here = hub.pages[page].output
    let (trail, breadcrumbs) = placeInStrand(of: page, strand: overview.strand, from: here)
    let section = hub.section(of: page)
    let neighbours = hub.relations.neighbours[page]
    let view = StrandView(
      page: pageView(of: page, trail: trail, breadcrumbs: breadcrumbs),
      isSection: true,
      claim: overview.claim,
      figures: figures(of: overview, from: here),
      startHere: items(named(.startHere, by: page), from: here, strand: false),
      headings: headings(of: page),
      body: body(of: page),
      logicModel: overview.logicModel.map(LogicModelView.init),
      groups: groupsByKind(
        section?.ownResources ?? [], from: here,
        filters: [("strand", settings.strands[overview.strand].folder)])
        + groups(of: section?.sections ?? [], from: here),
      references: references(of: page, from: here),
      facts: facts(of: page, from: here),
      previous: neighbours.previous.map { link(to: $0, from: here) },
      next: neighbours.next.map { link(to: $0, from: here) })
    return strandPage(view, in: frame(at: here, strand: overview.strand + 1))
  }

  /// A group for each section, with its first pages and a link to its overview.
  func groups(of sections: [Strand.Section], from here: String) -> [ResourceGroup] {
    sections.map { section in
      let title = hub.pages[section.overview].front.title
      let overview = href(to: section.overview, from: here)
      let shown = section.resources.prefix(Self.mostOfSection).map {
        item($0, from: here, strand: false)
      }
      return ResourceGroup(
        title: title,
        anchor: "section-" + Slug.make(from: String(hub.pages[section.overview].path.folder)),
        items: ListPart(shown, count: section.resources.count, all: Link(title, overview)),
        href: overview)
    }
  }

  /// A section has a page that shows the rest.
  private static var mostOfSection: Int { 12 }

  /// Where a page stands in its strand: the titles for its window, the nearest first, and the pages above it.
  func placeInStrand(
    of page: PageID, strand: Int, from here: String
  ) -> (trail: [String], breadcrumbs: [Link]) {
    let tag = strandTag(strand, from: here)
    let above = hub.sections(above: page)
    return (
      (above.last.map { [hub.pages[$0].front.title] } ?? []) + [tag.title],
      [Link(tag.title, tag.href)] + above.map { link(to: $0, from: here) }
    )
  }

  /// What stands beside a page in its section; nothing for a page that stands in none.
  func sectionContents(of page: PageID, from here: String) -> SectionContents? {
    guard let overview = hub.sections(above: page).last, let section = hub.section(of: overview)
    else { return nil }
    let pages = section.ownResources + section.sections.map(\.overview)
    // Those round the page itself, where there are more than anybody reads through.
    let most = Self.mostBeside
    let place = pages.firstIndex(of: page) ?? 0
    let first = max(0, min(place - most / 2, pages.count - most))
    return SectionContents(
      section: link(to: overview, from: here),
      pages: pages[first..<min(pages.count, first + most)].map { other in
        SectionContents.Item(link: link(to: other, from: here), isCurrent: other == page)
      })
  }

  private static var mostBeside: Int { 40 }
}
