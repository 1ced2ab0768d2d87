/// A number of a chart and how it is written.
public struct ChartValue: Sendable, Hashable {
  /// The number.
  public var number: Double
  /// The number as its author wrote it, such as `15.4`.
  public var text: String

  /// Creates the value from its parts.
  public init(_ number: Double, text: String) {
    self.number = number
    self.text = text
  }
}
