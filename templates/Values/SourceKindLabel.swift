/// What kind of evidence a source is.
public enum SourceKindLabel: String, Sendable, Hashable, CaseIterable {
  /// A report.
  case report
  /// A study.
  case research
  /// A survey.
  case survey
  /// Official statistics.
  case statistics
  /// Guidance.
  case guidance
  /// News.
  case news
  /// What a council says of itself.
  case council
  /// What a supplier says of its product.
  case supplier
  /// A policy.
  case policy
  /// The law.
  case law
  /// A blog.
  case blog
  /// Another web page.
  case page

  /// The word for it.
  var word: Word {
    switch self {
    case .report: .sourceReport
    case .research: .sourceResearch
    case .survey: .sourceSurvey
    case .statistics: .sourceStatistics
    case .guidance: .sourceGuidance
    case .news: .sourceNews
    case .council: .sourceCouncil
    case .supplier: .sourceSupplier
    case .policy: .sourcePolicy
    case .law: .sourceLaw
    case .blog: .sourceBlog
    case .page: .sourcePage
    }
  }
}
