import FrontMatter
import Loading
import Markdown
import Model
import Search
import Templates

/// Analyses each page for the search index while its text is at hand.
struct SearchExtractor: PageExtractor {
  private var analyser: Analyser
  private let settings: HubSettings
  private let words: Words
  /// The key of each organisation's region.
  private let regions: [String: String]

  init(_ settings: HubSettings, _ library: Library) {
    analyser = Analyser(language: settings.language)
    self.settings = settings
    words = Words(settings)
    regions = Dictionary(
      library.organisations.map { ($0.key, Slug.make(from: $0.region)) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func extract(from page: Page, text: [UInt8]) -> AnalysedDocument {
    analyser.analyse(
      SearchDocument(
        address: page.output, title: page.front.title, summary: page.front.summary,
        headings: page.body.headings.map(\.text), text: text,
        facets: facets(of: page).filter { !$0.values.isEmpty }, label: label(of: page)))
  }

  private func facets(of page: Page) -> [SearchDocument.Facet] {
    var facets: [SearchDocument.Facet] = []
    var strand: Int?
    if case .strand(let overview) = page.role { strand = overview.strand }
    if let resource = page.resource {
      strand = resource.strand
      facets.append(.init("kind", [resource.kind.rawValue]))
    }
    if let strand { facets.append(.init("strand", [settings.strands[strand].folder])) }
    facets.append(.init("audience", page.front.audience))
    facets.append(.init("topic", page.front.topics))
    if let study = page.caseStudy {
      facets.append(.init("evidence", [study.evidence.rawValue]))
      facets.append(
        .init("region", ([study.organisation] + study.also).compactMap { regions[$0.value] }))
    }
    return facets
  }

  private func label(of page: Page) -> String {
    switch page.role {
    case .home, .plain: words.name(of: EntryLabel.page)
    case .strand: words.name(of: .strand)
    case .pathway: words.name(of: .pathway)
    case .resource(let resource): words.name(of: KindLabel(resource.kind))
    }
  }
}
