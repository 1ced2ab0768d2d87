import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func resource(_ page: PageID, _ resource: Resource) -> HTML {
    let frame = frame(at: hub.pages[page].output, strand: resource.strand + 1)
    return resourcePage(resourceView(page, resource), in: frame)
  }

  private func resourceView(_ page: PageID, _ resource: Resource) -> ResourceView {
    let content = hub.pages[page]
    let here = content.output
    let place = placeInStrand(of: page, strand: resource.strand, from: here)
    let neighbours = hub.relations.neighbours[page]
    var view = pageView(of: page, trail: place.trail, breadcrumbs: place.breadcrumbs)
    let worksheet = worksheet(of: page, from: here)
    if worksheet != nil {
      view.tools?.prints = false
      view.scripts = [SiteAddress.worksheetScript].compactMap { href(toPath: $0, from: here) }
    }
    return ResourceView(
      page: view,
      facts: facts(of: page, from: here),
      schemaType: resource.kind.schemaType,
      headings: headings(of: page),
      section: sectionContents(of: page, from: here),
      body: body(of: page),
      worksheet: worksheet,
      references: references(of: page, from: here),
      recommendations: content.front.recommendations.compactMap {
        index.recommendation($0.value)
      }.map { recommendationItem($0, from: here) },
      pathways: hub.relations.pathways[page].map { link(to: $0, from: here) },
      listedBy: listedBy(page, from: here),
      related: items(hub.relations.related[page], from: here),
      siblings: siblings(of: page, strandTag(resource.strand, from: here), from: here),
      previous: neighbours.previous.map { link(to: $0, from: here) },
      next: neighbours.next.map { link(to: $0, from: here) })
  }

  private func siblings(
    of page: PageID, _ strand: StrandTag, from here: String
  ) -> SiblingsView? {
    let pages = hub.relations.surroundings(of: page)
    guard pages.count > 1, let place = pages.firstIndex(of: page) else { return nil }
    return SiblingsView(
      strand: Link(strand.title, strand.href), pages: pages.map { link(to: $0, from: here) },
      current: place)
  }
}
