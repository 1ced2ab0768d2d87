import FrontMatter
import Loading
import Markdown
import Model
import Search
import Templates

/// Analyses each page for the search index while its text is at hand.
struct SearchExtractor: PageExtractor, Registers {
  let settings: HubSettings
  let library: Library
  let words: Words
  let index: RecordIndex
  private var analyser: Analyser
  /// The paths of the pages to which the foot of every page leads: they are about the hub.
  private let pagesAtTheFoot: Set<String>

  init(_ settings: HubSettings, _ library: Library) {
    self.settings = settings
    self.library = library
    words = Words(settings)
    index = RecordIndex(settings, library)
    analyser = Analyser(language: settings.language)
    pagesAtTheFoot = Set(settings.footer.map(\.target.value))
  }

  mutating func extract(from page: Page, text: [UInt8]) -> AnalysedDocument {
    analyser.analyse(document(of: page, text: text))
  }

  private func document(of page: Page, text: [UInt8]) -> SearchDocument {
    let label = label(of: page)
    let title = page.front.title
    return SearchDocument(
      address: page.output, title: title, summary: page.front.summary,
      headings: page.body.headings.map(\.text), facts: SearchText.lines(factLines(of: page)),
      text: text + SearchText.lines([""] + SearchText.besideBody(of: page, library)),
      names: SearchText.names(title: title, label: page.pathway == nil ? nil : label),
      facets: facets(of: page).filter { !$0.values.isEmpty }, label: label,
      weight: pagesAtTheFoot.contains(page.path.text) ? 0.6 : 1)
  }

  /// All facts but those that stand on every page: its days and the licence.
  private func factLines(of page: Page) -> [String] {
    facts(of: page, from: page.output).all.flatMap { fact -> [String] in
      if case .date = fact.value { return [] }
      switch fact.name {
      case .licence: return []
      case .declared(let label): return [label] + fact.lines(in: words).map(\.text)
      default: return fact.lines(in: words).map(\.text)
      }
    }
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
      let organisations = ([study.organisation] + study.also).compactMap {
        index.organisation($0.value)
      }
      facets.append(
        .init("region", organisations.map { Slug.make(from: library.organisations[$0].region) }))
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
