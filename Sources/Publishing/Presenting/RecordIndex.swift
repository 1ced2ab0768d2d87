import Graph
import Model
import Templates

/// The records of the registers by the keys that pages write, with what pages show of them over and over.
struct RecordIndex: Sendable {
  /// The short names of the authors of each source, as citations show them.
  let citedNames: [String]
  /// The path of each source's record in the output.
  let sourcePaths: [String]
  /// The id of each source in a page's list of references.
  let referenceAnchors: [String]
  /// The path of each organisation's page in the output.
  let organisationPaths: [String]
  /// The path of each audience's page in the output.
  let audiencePaths: [String]
  /// The path of each topic's page in the output.
  let topicPaths: [String]
  /// The place of each source in a list by author, year and title.
  let sourceRanks: [Int]

  /// The keys of the organisations that their sources do not name.
  let anonymousOrganisations: Set<String>

  private let sources: [String: Int]
  private let organisations: [String: Int]
  private let recommendations: [Int: Int]
  private let audiences: [String: Int]
  private let topics: [String: Int]
  private let terms: [String: Int]

  init(_ settings: HubSettings, _ library: Library, _ words: Words) {
    func numbered<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    citedNames = library.sources.map { HarvardName.short($0.authors, words) }
    sourcePaths = library.sources.map(SiteAddress.source)
    referenceAnchors = library.sources.map { "ref-" + Slug.make(from: $0.key) }
    organisationPaths = library.organisations.map(SiteAddress.organisation)
    audiencePaths = settings.audiences.map(SiteAddress.audience)
    topicPaths = settings.topics.map(SiteAddress.topic)
    let sources = library.sources
    let listed = sources.indices.sorted { left, right in
      let (left, right) = (sources[left], sources[right])
      return (left.authors, left.year, left.title, left.key)
        < (right.authors, right.year, right.title, right.key)
    }
    var ranks = [Int](repeating: 0, count: listed.count)
    for (rank, source) in listed.enumerated() { ranks[source] = rank }
    sourceRanks = ranks
    anonymousOrganisations = library.anonymousOrganisations
    self.sources = numbered(sources.map(\.key))
    organisations = numbered(library.organisations.map(\.key))
    recommendations = numbered(library.recommendations.map(\.number))
    audiences = numbered(settings.audiences.map(\.key))
    topics = numbered(settings.topics.map(\.key))
    terms = numbered(library.terms.map(\.term))
  }

  func source(_ key: String) -> Int? { sources[key] }
  func organisation(_ key: String) -> Int? { organisations[key] }
  func recommendation(_ number: Int) -> Int? { recommendations[number] }
  func audience(_ key: String) -> Int? { audiences[key] }
  func topic(_ key: String) -> Int? { topics[key] }
  func term(_ name: String) -> Int? { terms[name] }
}
