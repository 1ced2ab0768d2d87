public import Hypertext

/// All case studies side by side.
public struct ComparisonView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the table.
  public var body: HTML
  /// The case studies, in order.
  public var rows: ListPart<CaseStudyRow>
  /// What they can be narrowed by.
  public var filters: [CaseStudyFilter]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    rows: ListPart<CaseStudyRow>,
    filters: [CaseStudyFilter] = []
  ) {
    self.page = page
    self.body = body
    self.rows = rows
    self.filters = filters
  }
}
