/// What the hub has for each strand and audience.
public struct CoverageView: Sendable, Hashable {
  /// The columns.
  public var audiences: [Link]
  /// A row for each strand.
  public var rows: [CoverageRow]

  /// Creates the value from its parts.
  public init(
    audiences: [Link],
    rows: [CoverageRow]
  ) {
    self.audiences = audiences
    self.rows = rows
  }
}
