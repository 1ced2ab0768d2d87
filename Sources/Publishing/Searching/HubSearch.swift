import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Search
import Templates

/// What the search index holds of a hub beside its pages, which a ``SearchExtractor`` analyses as they are read:
/// every record of the registers, and what can be filtered by.
struct HubSearch: Sendable {
  private let presenter: Presenter
  private var hub: Hub { presenter.hub }

  init(_ presenter: Presenter) {
    self.presenter = presenter
  }

  /// The records of the registers, each as a document.
  var records: [SearchDocument] {
    hub.library.recommendations.map(recommendation) + hub.library.terms.map(term)
      + hub.library.sources.map(source) + hub.library.organisations.map(organisation)
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
        (term.also + term.search).map { SearchSettings.Synonym($0, means: [term.term]) }
      })
  }

  private func facet(
    _ key: String, _ label: String, _ values: [SearchSettings.Value]
  ) -> SearchSettings.Facet {
    .init(key: key, label: label, values: values)
  }

  private static func value(_ listed: HubSettings.ListedKey) -> SearchSettings.Value {
    .init(key: listed.key, label: listed.title)
  }

  private func recommendation(_ recommendation: Recommendation) -> SearchDocument {
    var facets = [SearchDocument.Facet("audience", recommendation.audience)]
    if let strand = recommendation.strand { facets.append(.init("strand", [strand])) }
    return SearchDocument(
      address: SiteAddress.recommendation(recommendation), title: recommendation.title,
      summary: recommendation.text,
      headings: [presenter.words.recommendation(recommendation.number)],
      facets: facets.filter { !$0.values.isEmpty },
      label: presenter.words.name(of: .recommendation))
  }

  private func term(_ term: Term) -> SearchDocument {
    SearchDocument(
      address: SiteAddress.page(.glossary) + "#" + term.anchor, title: term.term,
      summary: term.definition, headings: term.also, label: presenter.words.name(of: .term),
      weight: 0.4)
  }

  private func source(_ source: Source) -> SearchDocument {
    let byLine = [source.authors, source.year, source.publisher ?? ""].filter { !$0.isEmpty }
    return SearchDocument(
      address: SiteAddress.source(source), title: source.title,
      summary: byLine.joined(separator: ", "), text: Array((source.note ?? "").utf8),
      label: presenter.words.name(of: .source), weight: 0.35)
  }

  private func organisation(_ organisation: Organisation) -> SearchDocument {
    SearchDocument(
      address: SiteAddress.organisation(organisation), title: organisation.name,
      summary: organisation.region,
      facets: [.init("region", [Slug.make(from: organisation.region)])],
      label: presenter.words.name(of: .organisation), weight: 0.6)
  }
}
