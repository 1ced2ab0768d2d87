import FrontMatter
import Loading
import Markdown
import Model
import Search
import Templates

/// Analyses each page for the search index while its text is at hand.
struct SearchExtractor: PageExtractor, Registers {
  let settings: HubSettings
  let library: NotedLibrary
  let words: Words
  let index: RecordIndex
  private var analyser: Analyser
  private let trace = Trace()
  private var records: RecordDigests
  /// The paths of the pages to which the foot of every page leads: they are about the hub.
  private let pagesAtTheFoot: Set<String>

  init(_ settings: HubSettings, _ library: Library) {
    self.settings = settings
    self.library = NotedLibrary(library, noting: trace)
    records = RecordDigests(library)
    words = Words(settings)
    index = RecordIndex(settings, library, words)
    analyser = Analyser(language: settings.language)
    pagesAtTheFoot = Set(settings.footer.map(\.target.value))
  }

  mutating func extract(from page: Page, text: [UInt8]) -> IndexedPage {
    let document = analyser.analyse(document(of: page, text: text))
    let asked = trace.take().map(records.name)
    return IndexedPage(document: document, asked: asked, records: records.digest(of: asked))
  }

  mutating func isCurrent(_ page: IndexedPage) -> Bool {
    page.records == records.digest(of: page.asked)
  }

  private func document(of page: Page, text: [UInt8]) -> SearchDocument {
    let label = label(of: page)
    let title = page.front.title
    return SearchDocument(
      address: page.output, title: title, summary: page.front.summary,
      headings: page.body.headings.map(\.text), facts: factSections(of: page),
      text: SearchText.sections(of: text, headings: page.body.headings)
        + [.init(text: SearchText.lines(SearchText.besideBody(of: page, library)))],
      names: SearchText.names(title: title, label: page.pathway == nil ? nil : label),
      asked: page.front.search,
      facets: facets(of: page).filter { !$0.values.isEmpty }, label: label,
      weight: pagesAtTheFoot.contains(page.path.text) ? 0.6 : 1)
  }

  /// All facts but those that stand on every page (its days and the licence), by where a case study shows them.
  private func factSections(of page: Page) -> [SearchDocument.Section] {
    var sections: [SearchDocument.Section] = []
    for fact in facts(of: page, from: page.output).all {
      if case .date = fact.value { continue }
      if fact.name == .licence { continue }
      var lines = fact.lines(in: words).map(\.text)
      if case .measures(let measures) = fact.value { lines = self.lines(of: measures) }
      if let label = fact.name.declaredLabel { lines.insert(label, at: 0) }
      let anchor = page.caseStudy == nil ? nil : fact.name.anchor
      let text = SearchText.lines(lines)
      if let last = sections.indices.last, sections[last].anchor == anchor ?? "" {
        sections[last].text += [0x0A] + text
      } else {
        sections.append(.init(anchor: anchor ?? "", text: text))
      }
    }
    return sections
  }

  /// What was found in the measures, a line for each, and then what each rests on, without what was found.
  private func lines(of measures: [MeasureView]) -> [String] {
    let whole = Fact(.measures, .measures(measures)).lines(in: words).map(\.text)
    if measures.isEmpty { return whole }
    let results = measures.map { $0.result(words) }
    // Measures of one study rest on the same, which is said once.
    var seen: Set<String> = []
    return results
      + zip(whole, results).map { String($0.dropFirst($1.count)) }.filter {
        seen.insert($0).inserted
      }
  }

  private func facets(of page: Page) -> [SearchDocument.Facet] {
    var facets: [SearchDocument.Facet] = []
    var strand: Int?
    if case .strand(let overview) = page.role { strand = overview.strand }
    if let resource = page.resource {
      strand = resource.strand
      facets.append(.init("kind", [resource.kind.key]))
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
    case .strand(let overview): words.name(of: overview.isOfSection ? .section : .strand)
    case .pathway: words.name(of: .pathway)
    case .resource(let resource):
      settings.kinds.areSeveral ? words[resource.kind].name : words.name(of: EntryLabel.page)
    }
  }
}
