import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All case studies side by side.
  func comparison() -> HTML {
    let here = SiteAddress.page(.comparison)
    let studies = hub.strands.flatMap(\.resources).filter { hub.pages[$0].caseStudy != nil }
    var head = pageView(of: .comparison)
    head.scripts = [SiteAddress.comparisonScript].compactMap { href(toPath: $0, from: here) }
    let view = ComparisonView(
      page: head, rows: caseStudyRows(studies, from: here, most: Self.mostCompared))
    return comparisonPage(view, in: frame(at: here, section: .comparison))
  }

  /// The rows of a table of case studies, as many as a page has room for.
  func caseStudyRows(
    _ studies: [PageID], from here: String, most: Int = mostInStrand,
    filters: [(String, String)] = []
  ) -> ListPart<CaseStudyRow> {
    let kinds = hub.settings.kinds.all.filter { $0.layout == .caseStudy }
    return ListPart(
      studies.prefix(most).map { caseStudyRow($0, from: here) }, count: studies.count,
      all: kinds.first.map {
        searchLink(words[$0].plural, filters + kinds.map { ("kind", $0.key) }, from: here)
      })
  }

  /// More rows than anybody compares by eye, at half a kilobyte each.
  private static let mostCompared = 100
  static let mostInStrand = 40

  private func caseStudyRow(_ page: PageID, from here: String) -> CaseStudyRow {
    let content = hub.pages[page]
    let study = content.caseStudy
    let organisation = study.flatMap { index.organisation($0.organisation.value) }
      .map { hub.library.organisations[$0] }
    let measure = study?.measures.first.map { self.measure($0, from: here) }
    let arrangement = study?.arrangements.first.map { self.arrangement($0, from: here) }
    return CaseStudyRow(
      title: content.front.title,
      href: href(to: page, from: here),
      organisation: study.flatMap { organisationLink($0.organisation.value, from: here) },
      region: organisation?.region,
      strand: content.resource.map { strandTag($0.strand, from: here) },
      period: study?.period,
      model: study?.model,
      evidence: study.map { EvidenceLabel($0.evidence) } ?? .reported,
      result: measure?.result(words) ?? arrangement?.result(words),
      sample: measure?.sample)
  }
}
