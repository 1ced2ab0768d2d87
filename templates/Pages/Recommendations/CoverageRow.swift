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
