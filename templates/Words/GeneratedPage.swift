/// A page that the generator makes of what other pages say, and that no editor writes.
public enum GeneratedPage: Sendable, Hashable, CaseIterable {
  /// The register of recommendations.
  case recommendations
  /// The evidence library.
  case evidence
  /// The glossary.
  case glossary
  /// Organisations by region.
  case organisations
  /// All case studies side by side.
  case comparison
  /// All pathways.
  case pathways
  /// The list of audiences.
  case audiences
  /// The list of topics.
  case topics
  /// The list of kinds.
  case kinds
  /// Everything by its name.
  case aToZ
  /// What was published or checked lately.
  case whatsNew
  /// The search page.
  case search
  /// The pages that a reader has put together.
  case folder
  /// What is shown at an address that leads nowhere.
  case notFound
}

extension Words {
  /// The name of a page that the generator makes, as heading and in links.
  public func name(of page: GeneratedPage) -> String { text(page.words.name) }

  /// What such a page is for, in one sentence.
  public func summary(of page: GeneratedPage) -> String { text(page.words.summary) }
}

extension GeneratedPage {
  fileprivate var words: (name: Word, summary: Word) {
    switch self {
    case .recommendations: (.nameRecommendations, .summaryRecommendations)
    case .evidence: (.nameEvidence, .summaryEvidence)
    case .glossary: (.nameGlossary, .summaryGlossary)
    case .organisations: (.nameOrganisations, .summaryOrganisations)
    case .comparison: (.nameComparison, .summaryComparison)
    case .pathways: (.namePathways, .summaryPathways)
    case .audiences: (.nameAudiences, .summaryAudiences)
    case .topics: (.nameTopics, .summaryTopics)
    case .kinds: (.nameKinds, .summaryKinds)
    case .aToZ: (.nameAToZ, .summaryAToZ)
    case .whatsNew: (.nameWhatsNew, .summaryWhatsNew)
    case .search: (.nameSearch, .summarySearch)
    case .folder: (.nameFolder, .summaryFolder)
    case .notFound: (.nameNotFound, .summaryNotFound)
    }
  }
}
