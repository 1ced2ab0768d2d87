public import Hypertext

/// One page of a print pack.
public struct PackSection: Sendable, Hashable {
  /// The page's title.
  public var title: String
  /// Where the page stands by itself.
  public var href: Href
  /// One sentence on what the page is.
  public var summary: String
  /// What sort of resource it is; nothing for the overview.
  public var kind: KindLabel?
  /// The page's text, with its links written from where the pack stands.
  public var body: HTML
  /// What a case study measured; nothing where the page is no case study.
  public var measures: [MeasureView]?
  /// What the reader should not conclude from a case study.
  public var limits: [String]
  /// What a case study teaches.
  public var lessons: [String]
  /// The statements of an assessment.
  public var statements: [AssessmentSection]
  /// What the page cites.
  public var references: [SourceView]

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    summary: String,
    kind: KindLabel? = nil,
    body: HTML,
    measures: [MeasureView]? = nil,
    limits: [String] = [],
    lessons: [String] = [],
    statements: [AssessmentSection] = [],
    references: [SourceView] = []
  ) {
    self.title = title
    self.href = href
    self.summary = summary
    self.kind = kind
    self.body = body
    self.measures = measures
    self.limits = limits
    self.lessons = lessons
    self.statements = statements
    self.references = references
  }
}
