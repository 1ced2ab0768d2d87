/// A label of a chart with its values.
public struct ChartPoint: Sendable, Hashable {
  /// The label.
  public var label: String
  /// A value for each series, or none.
  public var values: [ChartValue?]

  /// Creates the value from its parts.
  public init(
    label: String,
    values: [ChartValue?]
  ) {
    self.label = label
    self.values = values
  }
}
