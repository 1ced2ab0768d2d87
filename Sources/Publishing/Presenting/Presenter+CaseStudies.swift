import Content
import FrontMatter
import Hypertext
import Templates

extension Presenter {
  /// All case studies side by side.
  func comparison() -> HTML {
    let here = SiteAddress.page(.comparison)
    let studies = hub.strands.flatMap(\.resources).filter { hub.pages[$0].caseStudy != nil }
    var head = pageView(of: .comparison)
    head.scripts = [Href(from: here, to: SiteAddress.comparisonScript)]
    let view = ComparisonView(
      page: head, rows: studies.map { caseStudyRow($0, from: here) })
    return comparisonPage(view, in: frame(at: here, section: .comparison))
  }

  func caseStudyRow(_ page: PageID, from here: String) -> CaseStudyRow {
    let content = hub.pages[page]
    let study = content.caseStudy
    let organisation = study.flatMap { index.organisation($0.organisation.value) }
      .map { hub.library.organisations[$0] }
    let measure = study?.measures.first
    return CaseStudyRow(
      title: content.front.title,
      href: href(to: page, from: here),
      organisation: study.flatMap { organisationLink($0.organisation.value, from: here) },
      region: organisation?.region,
      strand: content.resource.map { strandTag($0.strand, from: here) },
      period: study?.period,
      model: study?.model,
      evidence: study.map { EvidenceLabel($0.evidence) } ?? .reported,
      result: measure.map(Self.result),
      sample: measure?.count)
  }

  /// A measure in one line: "Time spent on notes: 90 to 35 minutes".
  private static func result(_ measure: CaseStudy.Measure) -> String {
    let values = [measure.before, measure.after].compactMap { $0 }.joined(separator: " → ")
    return [measure.name, values].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
