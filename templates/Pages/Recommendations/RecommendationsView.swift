public import Hypertext

/// The register of recommendations.
public struct RecommendationsView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// All of them, in order.
  public var recommendations: [RecommendationItem]
  /// Which strands and audiences they bear on.
  public var coverage: CoverageView?
  /// What the page cites.
  public var references: [SourceView]
  /// What the page says beside its text.
  public var facts: Facts

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    recommendations: [RecommendationItem],
    coverage: CoverageView? = nil,
    references: [SourceView] = [],
    facts: Facts = Facts()
  ) {
    self.page = page
    self.body = body
    self.recommendations = recommendations
    self.coverage = coverage
    self.references = references
    self.facts = facts
  }
}
