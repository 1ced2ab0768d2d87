import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All of a strand, or of a pathway with its steps, in one document.
  func printPack(_ pack: PrintPack) -> HTML {
    let here = pack.path
    switch pack.part {
    case .strand(let number):
      let strand = hub.strands[number]
      let title = strand.setting.title
      var page = pageView(
        title: title, summary: strand.overview.map { hub.pages[$0].front.summary } ?? title,
        at: here)
      page.trail = [words.packName]
      if let overview = strand.overview { page.breadcrumbs.append(link(to: overview, from: here)) }
      return self.pack(of: pack.pages, page, at: here, strand: number + 1)
    case .pathway(let pathway):
      let front = hub.pages[pathway].front
      var page = pageView(title: front.title, summary: front.summary, at: here, within: .pathways)
      page.trail = [words.pathwayPackName]
      page.breadcrumbs.append(link(to: pathway, from: here))
      return self.pack(of: pack.pages, page, at: here, section: .pathways)
    case .hub: return self.pack(of: pack.pages, at: here)
    }
  }

  /// Chosen pages in one document, in the order in which they were chosen.
  func pack(of pages: [PageID], at here: String) -> HTML {
    var page = pageView(title: words.chosenPages, summary: hub.settings.title, at: here)
    // The hub has no such page.
    page.canonical = nil
    return pack(of: pages, page, at: here)
  }

  private func pack(
    of pages: [PageID], _ page: PageView, at here: String, strand: Int? = nil,
    section: GeneratedPage? = nil
  ) -> HTML {
    var page = page
    page.isIndexed = false
    page.dated = lastDay(of: pages)
    let sections = pages.enumerated().map { number, id in
      let title = hub.pages[id].front.title
      return PackSection(
        chapter(id, at: here, as: PagePart(number: number + 1, title: title)),
        href: href(to: id, from: here))
    }
    return printPackPage(
      PrintPackView(page: page, sections: sections),
      in: frame(at: here, strand: strand, section: section))
  }
}
