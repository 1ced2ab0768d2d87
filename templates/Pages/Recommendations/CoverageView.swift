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

/// A strand's row in the coverage table.
public struct CoverageRow: Sendable, Hashable {
  /// The strand.
  public var strand: StrandTag
  /// A cell for each audience, in the order of the columns.
  public var cells: [CoverageCell]

  /// Creates the value from its parts.
  public init(
    strand: StrandTag,
    cells: [CoverageCell]
  ) {
    self.strand = strand
    self.cells = cells
  }
}

/// What one strand has for one audience.
public struct CoverageCell: Sendable, Hashable {
  /// The recommendations that bear on both, each titled by its number.
  public var recommendations: [Link]
  /// How many resources answer to both.
  public var resources: Int

  /// Creates the value from its parts.
  public init(
    recommendations: [Link],
    resources: Int
  ) {
    self.recommendations = recommendations
    self.resources = resources
  }
}
