import Hypertext
import Templates

extension Samples {
  /// A pack of a page of every sort, two of which have the same names inside.
  var pack: PrintPackView {
    PrintPackView(
      page: page("Workload and caseload", "What caseload figures show.", trail: ["Print"]),
      sections: [packed(briefing), packed(briefing), packed(caseStudy), packedAssessment])
  }

  private var packedAssessment: PackSection {
    var section = packed(assessment.resource)
    section.statements = assessment.sections
    return section
  }

  private func packed(_ resource: ResourceView) -> PackSection {
    PackSection(
      title: resource.page.title, href: href("caseload/x.html"),
      summary: resource.page.summary ?? "", facts: resource.facts, body: resource.body,
      references: resource.references)
  }
}
