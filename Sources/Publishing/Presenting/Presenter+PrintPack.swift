import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All of a strand in one document.
  func printPack(ofStrand number: Int, at here: String) -> HTML {
    let strand = hub.strands[number]
    var page = pageView(
      title: strand.setting.title,
      summary: strand.overview.map { hub.pages[$0].front.summary } ?? strand.setting.title,
      at: here)
    page.trail = [words.packName]
    if let overview = strand.overview { page.breadcrumbs.append(link(to: overview, from: here)) }
    page.isIndexed = false
    return pack(of: hub.packedPages(ofStrand: number), page, at: here, strand: number + 1)
  }

  /// Chosen pages in one document, in the order in which they were chosen.
  func pack(of pages: [PageID], at here: String) -> HTML {
    var page = pageView(title: words.chosenPages, summary: hub.settings.title, at: here)
    page.isIndexed = false
    // The hub has no such page.
    page.canonical = nil
    return pack(of: pages, page, at: here, strand: nil)
  }

  private func pack(
    of pages: [PageID], _ page: PageView, at here: String, strand: Int?
  ) -> HTML {
    let sections = pages.enumerated().map { packSection($1, number: $0 + 1, from: here) }
    let view = PrintPackView(page: page, sections: sections)
    return printPackPage(view, in: frame(at: here, strand: strand))
  }

  private func packSection(_ page: PageID, number: Int, from here: String) -> PackSection {
    let content = hub.pages[page]
    let assessment = content.resource?.assessment
    return PackSection(
      title: content.front.title,
      href: href(to: page, from: here),
      summary: content.front.summary,
      facts: facts(of: page, from: here),
      body: BodyRenderer(
        page, of: self, at: here, as: PagePart(number: number, title: content.front.title)
      ).render(),
      statements: assessment.map { sections(of: $0, on: page, from: here) } ?? [],
      references: references(of: page, from: here))
  }
}

/// The most resources of a strand that are packed: nobody prints more, and a hub of 10,000 pages would
/// hold each of them twice.
private let mostResources = 200

extension Hub {
  /// The pages of a strand's print pack, in reading order.
  func packedPages(ofStrand number: Int) -> [PageID] {
    strands[number].pages
  }

  /// Where the print pack of a strand stands; nothing if the strand has no resource or too many, or if
  /// an editor's page or an old address stands there.
  func packPath(ofStrand number: Int) -> String? {
    guard (1...mostResources).contains(strands[number].resources.count) else { return nil }
    let path = strands[number].setting.folder + "/print.html"
    let isTaken = pages.contains { page in
      page.output == path
        || page.front.aliases.contains { PagePath($0.value)?.output == path }
    }
    return isTaken ? nil : path
  }
}
