import Content
import FrontMatter
import Hypertext
import Markdown
import Search
import Templates

/// What the search index holds of a hub: every page, and every record of the registers.
struct HubSearch: Sendable {
  private let presenter: Presenter
  private var hub: Hub { presenter.hub }

  init(_ presenter: Presenter) {
    self.presenter = presenter
  }

  /// The number of documents.
  var count: Int { starts.last ?? 0 }

  /// The document with a number from 0 to ``count``.
  func document(_ number: Int) -> SearchDocument {
    let part = starts.firstIndex { number < $0 } ?? 0
    let offset = part == 0 ? number : number - starts[part - 1]
    switch part {
    case 0: return page(offset)
    case 1: return recommendation(offset)
    case 2: return term(offset)
    case 3: return source(offset)
    default: return organisation(offset)
    }
  }

  /// The facets in order, with what readers see for each value.
  var settings: SearchSettings {
    let kinds = Kind.allCases.map { kind in
      SearchSettings.Value(key: kind.rawValue, label: presenter.words.name(of: KindLabel(kind)))
    }
    let evidence = Evidence.allCases.map { evidence in
      SearchSettings.Value(
        key: evidence.rawValue, label: presenter.words.name(of: EvidenceLabel(evidence)))
    }
    let labels = presenter.words.facetNames
    return SearchSettings(
      language: hub.settings.language,
      facets: [
        facet(
          "strand", labels.strand,
          hub.settings.strands.map { .init(key: $0.folder, label: $0.title) }),
        facet("kind", labels.kind, kinds),
        facet("audience", labels.audience, hub.settings.audiences.map(Self.value)),
        facet("topic", labels.topic, hub.settings.topics.map(Self.value)),
        facet(
          "region", labels.region,
          hub.settings.regions.map { .init(key: Slug.make(from: $0), label: $0) }),
        facet("evidence", labels.evidence, evidence),
      ],
      synonyms: hub.library.terms.flatMap { term in
        term.also.map { SearchSettings.Synonym($0, means: [term.term]) }
      })
  }

  /// Where the documents of each register end.
  private var starts: [Int] {
    var end = 0
    return [
      hub.pages.count, hub.library.recommendations.count, hub.library.terms.count,
      hub.library.sources.count, hub.library.organisations.count,
    ].map { count in
      end += count
      return end
    }
  }

  private func facet(
    _ key: String, _ label: String, _ values: [SearchSettings.Value]
  ) -> SearchSettings.Facet {
    .init(key: key, label: label, values: values)
  }

  private static func value(_ listed: HubSettings.ListedKey) -> SearchSettings.Value {
    .init(key: listed.key, label: listed.title)
  }

  private func page(_ id: PageID) -> SearchDocument {
    let page = hub.pages[id]
    var facets: [SearchDocument.Facet] = []
    var strand: Int?
    if case .strand(let overview) = page.role { strand = overview.strand }
    if let resource = page.resource {
      strand = resource.strand
      facets.append(.init("kind", [resource.kind.rawValue]))
    }
    if let strand { facets.append(.init("strand", [hub.strands[strand].setting.folder])) }
    facets.append(.init("audience", page.front.audience))
    facets.append(.init("topic", page.front.topics))
    if let study = page.caseStudy {
      facets.append(.init("evidence", [study.evidence.rawValue]))
      let regions = ([study.organisation] + study.also)
        .compactMap { presenter.index.organisation($0.value) }
        .map { Slug.make(from: hub.library.organisations[$0].region) }
      facets.append(.init("region", regions))
    }
    return SearchDocument(
      address: page.output, title: page.front.title, summary: page.front.summary,
      headings: page.body.headings.map(\.text), text: page.body.text,
      facets: facets.filter { !$0.values.isEmpty }, label: label(of: page))
  }

  private func label(of page: Page) -> String {
    switch page.role {
    case .home, .plain: presenter.words.name(of: EntryLabel.page)
    case .strand: presenter.words.name(of: .strand)
    case .pathway: presenter.words.name(of: .pathway)
    case .resource(let resource): presenter.words.name(of: KindLabel(resource.kind))
    }
  }

  private func recommendation(_ number: Int) -> SearchDocument {
    let recommendation = hub.library.recommendations[number]
    var facets = [SearchDocument.Facet("audience", recommendation.audience)]
    if let strand = recommendation.strand { facets.append(.init("strand", [strand])) }
    return SearchDocument(
      address: SiteAddress.recommendation(recommendation), title: recommendation.title,
      summary: recommendation.text,
      headings: [presenter.words.recommendation(recommendation.number)],
      facets: facets.filter { !$0.values.isEmpty },
      label: presenter.words.name(of: .recommendation))
  }

  private func term(_ number: Int) -> SearchDocument {
    let term = hub.library.terms[number]
    return SearchDocument(
      address: SiteAddress.page(.glossary) + "#" + term.anchor, title: term.term,
      summary: term.definition, headings: term.also, label: presenter.words.name(of: .term),
      weight: 0.4)
  }

  private func source(_ number: Int) -> SearchDocument {
    let source = hub.library.sources[number]
    let byLine = [source.authors, source.year, source.publisher ?? ""].filter { !$0.isEmpty }
    return SearchDocument(
      address: SiteAddress.source(source), title: source.title,
      summary: byLine.joined(separator: ", "), text: Array((source.note ?? "").utf8),
      label: presenter.words.name(of: .source), weight: 0.35)
  }

  private func organisation(_ number: Int) -> SearchDocument {
    let organisation = hub.library.organisations[number]
    return SearchDocument(
      address: SiteAddress.organisation(organisation), title: organisation.name,
      summary: organisation.region,
      facets: [.init("region", [Slug.make(from: organisation.region)])],
      label: presenter.words.name(of: .organisation), weight: 0.6)
  }
}
