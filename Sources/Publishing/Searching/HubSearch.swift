import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Search
import Templates

/// What the search index holds of a hub beside its pages, which a ``SearchExtractor`` analyses as they are read:
/// every record of the registers, every page that the generator makes, and what can be filtered by.
struct HubSearch: Sendable {
  private let presenter: Presenter
  private var hub: Reader { presenter.hub }

  init(_ presenter: Presenter) {
    self.presenter = presenter
  }

  /// The records of the registers, each as a document.
  var records: [SearchDocument] {
    hub.library.recommendations.map(recommendation) + hub.library.terms.map(term)
      + hub.library.sources.map(source) + hub.library.organisations.map(organisation)
      + listPages
  }

  /// The facets in order, with what readers see for each value.
  var settings: SearchSettings {
    let kinds = hub.settings.kinds.all.map { kind in
      SearchSettings.Value(key: kind.key, label: presenter.words[kind].name)
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
          hub.settings.strands.map { .init(key: $0.folder, label: $0.title) }, isShown: true),
        facet("kind", labels.kind, hub.settings.kinds.areSeveral ? kinds : []),
        facet("audience", labels.audience, hub.settings.audiences.map(Self.value)),
        facet("topic", labels.topic, hub.settings.topics.map(Self.value)),
        facet(
          "region", labels.region,
          hub.settings.regions.map { .init(key: Slug.make(from: $0), label: $0) }),
        facet("evidence", labels.evidence, evidence, isShown: true),
      ],
      synonyms: hub.library.terms.flatMap { term in
        (term.also + term.search).map { SearchSettings.Synonym($0, means: [term.term]) }
      })
  }

  private func facet(
    _ key: String, _ label: String, _ values: [SearchSettings.Value], isShown: Bool = false
  ) -> SearchSettings.Facet {
    .init(key: key, label: label, values: values, isShown: isShown)
  }

  private static func value(_ listed: HubSettings.ListedKey) -> SearchSettings.Value {
    .init(key: listed.key, label: listed.title)
  }

  private func recommendation(_ recommendation: Recommendation) -> SearchDocument {
    var facets = [SearchDocument.Facet("audience", recommendation.audience)]
    if let strand = recommendation.strand { facets.append(.init("strand", [strand])) }
    let label = presenter.words.name(of: .recommendation)
    // "Rec 7" for "Recommendation 7".
    let names = [label, String(label.prefix(3))].map { "\($0) \(recommendation.number)" }
    return SearchDocument(
      address: SiteAddress.recommendation(recommendation), title: recommendation.title,
      summary: recommendation.text,
      facts: [
        .init(
          text: SearchText.lines(
            [presenter.words.recommendation(recommendation.number)] + recommendation.addressedTo
              + [recommendation.response?.text ?? ""]))
      ],
      text: [.init(text: Array((recommendation.meanwhile ?? "").utf8))],
      names: SearchText.names(title: recommendation.title) + names
        + [presenter.words.recommendation(recommendation.number)],
      facets: facets.filter { !$0.values.isEmpty }, label: label)
  }

  private func term(_ term: Term) -> SearchDocument {
    SearchDocument(
      address: SiteAddress.page(.glossary) + "#" + term.anchor, title: term.term,
      summary: term.definition, facts: [.init(text: SearchText.lines(term.also))],
      names: [term.term] + (term.also + term.search).filter(SearchText.hasAcronym),
      label: presenter.words.name(of: .term), weight: 0.25)
  }

  private func source(_ source: Source) -> SearchDocument {
    let publisher = source.publisher == source.authors ? nil : source.publisher
    let byLine = [source.authors, source.year, publisher ?? ""].filter { !$0.isEmpty }
    let cited = HarvardName.short(source.authors, presenter.words)
    let first = source.authors.prefix { $0 != "," }
    let kind = SourceKindLabel(rawValue: source.kind).map(presenter.words.name(of:))
    return SearchDocument(
      address: SiteAddress.source(source), title: source.title,
      summary: byLine.joined(separator: ", "),
      facts: [.init(text: SearchText.lines([kind, source.copyOf, source.note].compactMap { $0 }))],
      names: [source.title] + [cited, String(first)].map { $0 + " " + source.year },
      label: presenter.words.name(of: .source), weight: 0.12)
  }

  private func organisation(_ organisation: Organisation) -> SearchDocument {
    return SearchDocument(
      address: SiteAddress.organisation(organisation), title: organisation.name,
      summary: organisation.region,
      facts: [
        .init(
          text: SearchText.lines([organisation.nation, organisation.inspection].compactMap { $0 }))
      ],
      names: [organisation.name],
      facets: [.init("region", [Slug.make(from: organisation.region)])],
      label: presenter.words.name(of: .organisation), weight: 0.35)
  }

  /// The pages that list others, which readers ask for by name.
  private var listPages: [SearchDocument] {
    let words = presenter.words
    let pages = GeneratedPage.allCases.filter { page in
      page != .search && page != .notFound && hub.has(page)
    }
    let kinds = presenter.lists.kinds.map { kind in
      list(
        words[kind].plural, words[kind].summary,
        at: SiteAddress.kind(kind), label: words.name(of: .kinds))
    }
    return pages.map { page in
      list(
        words.name(of: page), words.summary(of: page), at: SiteAddress.page(page),
        label: words.name(of: EntryLabel.page))
    } + kinds
      + hub.settings.topics.map { topic in
        list(
          topic.title, topic.summary, at: SiteAddress.topic(topic), label: words.name(of: .topic))
      }
      + hub.settings.audiences.map { audience in
        list(
          audience.title, audience.summary, at: SiteAddress.audience(audience),
          label: words.name(of: .audience))
      }
  }

  /// A page that lists others. It is known by its address too, such as "whats new".
  private func list(
    _ title: String, _ summary: String, at address: String, label: String
  ) -> SearchDocument {
    let path = address.split(separator: "/")
    let file = path.last == "index.html" ? path[0] : (path.last ?? "").dropLast(".html".count)
    return SearchDocument(
      address: address, title: title, summary: summary, names: [title, String(file)], label: label,
      weight: 0.25)
  }
}
