import Hypertext
import Templates

extension Samples {
  /// A pack of a page of every sort, two of which have the same names inside.
  var pack: PrintPackView {
    PrintPackView(
      page: page("Workload and caseload", "What caseload figures show.", trail: ["Print"]),
      sections: [packed(briefing, 1), packed(briefing, 2), packed(caseStudy, 3), packedAssessment])
  }

  private var packedAssessment: PackSection {
    var section = packed(assessment.resource, 4)
    section.chapter.scale = assessment.scale
    section.chapter.statements = assessment.sections
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
