/// A section of an assessment.
public struct AssessmentSection: Sendable, Hashable {
  /// What the statements are about.
  public var title: String
  /// The section's id.
  public var anchor: String
  /// The statements.
  public var statements: [String]
  /// What to read when the section scores low.
  public var help: [Link]

  /// Creates the value from its parts.
  public init(
    title: String,
    anchor: String,
    statements: [String],
    help: [Link] = []
  ) {
    self.title = title
    self.anchor = anchor
    self.statements = statements
    self.help = help
  }
}
