public import Hypertext

/// One page of a print pack.
public struct PackSection: Sendable, Hashable {
  /// The page's title.
  public var title: String
  /// Where the page stands by itself.
  public var href: Href?
  /// One sentence on what the page is.
  public var summary: String
  /// What the page says beside its text.
  public var facts: Facts
  /// The page's text as the part of the pack that it is.
  public var body: HTML
  /// The statements of an assessment.
  public var statements: [AssessmentSection]
  /// What the page cites.
  public var references: [SourceView]

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href?,
    summary: String,
    facts: Facts,
    body: HTML,
    statements: [AssessmentSection] = [],
    references: [SourceView] = []
  ) {
    self.title = title
    self.href = href
    self.summary = summary
    self.facts = facts
    self.body = body
    self.statements = statements
    self.references = references
  }
}
