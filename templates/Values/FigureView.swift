/// A figure that a claim rests on, never without its caveat.
public struct FigureView: Sendable, Hashable {
  /// The figure, such as `15.4` or `63%`.
  public var value: String
  /// What it counts.
  public var label: String
  /// When, how many people and who measured it.
  public var caveat: String
  /// Where it comes from.
  public var source: Link?

  /// Creates the value from its parts.
  public init(
    value: String,
    label: String,
    caveat: String,
    source: Link? = nil
  ) {
    self.value = value
    self.label = label
    self.caveat = caveat
    self.source = source
  }
}
