import Hypertext
import Templates

extension Samples {
  /// A pack of a page of every sort, two of which have the same names inside.
  var pack: PrintPackView {
    PrintPackView(
      page: page("Workload and caseload", "What caseload figures show.", trail: ["Print"]),
      sections: [
        packed(briefing, 1), packed(briefing, 2), packed(caseStudy, 3),
        packedForm(assessment, 4), packedForm(worksheet, 5),
      ])
  }

  private func packedForm(_ resource: ResourceView, _ number: Int) -> PackSection {
    var section = packed(resource, number)
    section.chapter.worksheet = resource.worksheet
    return section
  }

  private func packed(_ resource: ResourceView, _ number: Int) -> PackSection {
    let part = PagePart(number: number, title: resource.page.title)
    let body: HTML = """
      <h3 id="\(part.id("ranges"))">Ranges</h3>
      <div role="region" aria-labelledby="\(part.labels("ranges"))" tabindex="0"><p>20 to 24</p></div>
      """
    return PackSection(
      ChapterView(
        title: resource.page.title, summary: resource.page.summary ?? "", facts: resource.facts,
        body: hasBodies ? body : .empty, references: resource.references),
      href: href("caseload/x.html"))
  }
}
