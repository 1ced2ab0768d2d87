import Hypertext
import Templates

extension Samples {
  /// A pack of a page of every sort, two of which have the same names inside.
  var pack: PrintPackView {
    PrintPackView(
      page: page("Workload and caseload", "What caseload figures show.", trail: ["Print"]),
      sections: [packed(briefing), packed(briefing), packedCaseStudy, packedAssessment])
  }

  private var packedCaseStudy: PackSection {
    var section = packed(caseStudy.resource)
    section.measures = caseStudy.measures
    section.limits = caseStudy.limits
    section.lessons = caseStudy.lessons
    return section
  }

  private var packedAssessment: PackSection {
    var section = packed(assessment.resource)
    section.statements = assessment.sections
    return section
  }

  private func packed(_ resource: ResourceView) -> PackSection {
    PackSection(
      title: resource.page.title, href: href("caseload/x.html"),
      summary: resource.page.summary ?? "", kind: resource.kind, body: resource.body,
      references: resource.references)
  }
}
