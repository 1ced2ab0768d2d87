import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All case studies side by side.
  func comparison() -> HTML {
    let here = SiteAddress.page(.comparison)
    let studies = lists.caseStudies
    var head = pageView(of: .comparison)
    head.scripts = [SiteAddress.comparisonScript].compactMap { href(toPath: $0, from: here) }
    let rows = caseStudyRows(studies, from: here, most: Self.mostCompared)
    let view = ComparisonView(page: head, rows: rows, filters: filters(of: rows.shown))
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
      type: organisation.flatMap { $0.type == nil ? nil : typeTitle(of: $0) },
      region: organisation?.region,
      grade: organisation.flatMap(inspection),
      strand: content.resource.map {
        StrandTag(number: $0.strand + 1, title: hub.settings.strands[$0.strand].title, href: nil)
      },
      period: study?.period,
      model: study?.model,
      approach: study.flatMap(approachTitle),
      evidence: study.map { EvidenceLabel($0.evidence) } ?? .reported,
      result: measure?.result(words) ?? arrangement?.result(words),
      sample: measure?.sample,
      facets: study.map { facets(of: $0, strand: content.resource?.strand) } ?? [:])
  }

  /// What a case study is found by, as places in the lists of ``choices``: a page about several organisations by what each
  /// of them is.
  private func facets(of study: CaseStudy, strand: Int?) -> [CaseStudyFacet: [String]] {
    let organisations = ([study.organisation] + study.also).compactMap {
      index.organisation($0.value)
    }.map { hub.library.organisations[$0] }
    var facets: [CaseStudyFacet: [String]] = [:]
    for (facet, list) in choices {
      let keys =
        switch facet {
        case .type: organisations.compactMap(\.type)
        case .region: organisations.map(\.region)
        case .grade: organisations.compactMap(\.grade)
        case .approach: [study.approach].compactMap { $0 }
        case .strand: strand.map { [hub.settings.strands[$0].folder] } ?? []
        case .evidence: [study.evidence.rawValue]
        }
      facets[facet] = list.indices.filter { keys.contains(list[$0].key) }.map { "\($0)" }
    }
    return facets
  }

  /// What rows can be narrowed by: everything in which they differ.
  private func filters(of rows: [CaseStudyRow]) -> [CaseStudyFilter] {
    choices.compactMap { facet, list in
      let choices = list.indices.compactMap { place -> CaseStudyFilter.Choice? in
        let value = "\(place)"
        let having = rows.indices.filter { rows[$0].facets[facet]?.contains(value) == true }
        return having.isEmpty ? nil : .init(value: value, title: list[place].title, rows: having)
      }
      let isOfUse = choices.count > 1 || choices.contains { $0.rows.count < rows.count }
      return isOfUse ? CaseStudyFilter(facet: facet, choices: choices) : nil
    }
  }

  /// The lists from which what a case study is found by is taken, in their order.
  private var choices: [(facet: CaseStudyFacet, list: [(key: String, title: String)])] {
    let settings = hub.settings
    let types =
      settings.organisationTypes.isEmpty
      ? OrganisationLabel.allCases.map { ($0.rawValue, words.name(of: $0)) }
      : settings.organisationTypes.map { ($0.key, $0.title) }
    return [
      (.type, types), (.region, settings.regions.map { ($0, $0) }),
      (.grade, settings.grades.map { ($0, $0) }),
      (.approach, settings.approaches.map { ($0.key, $0.title) }),
      (.strand, settings.strands.map { ($0.folder, $0.title) }),
      (.evidence, EvidenceLabel.allCases.map { ($0.rawValue, words.name(of: $0)) }),
    ]
  }
}
