/// Something that was measured, with who did and how many it rests on.
public struct MeasureView: Sendable, Hashable {
  /// What was measured.
  public var name: String
  /// What it was.
  public var before: String?
  /// What it became, or was found to be.
  public var after: String?
  /// What the values count.
  public var unit: String?
  /// How many people or records it rests on.
  public var sample: String?
  /// Who measured it.
  public var measuredBy: String?
  /// When.
  public var date: String?
  /// Where it was published.
  public var source: Link?

  /// Creates the value from its parts.
  public init(
    name: String,
    before: String? = nil,
    after: String? = nil,
    unit: String? = nil,
    sample: String? = nil,
    measuredBy: String? = nil,
    date: String? = nil,
    source: Link? = nil
  ) {
    self.name = name
    self.before = before
    self.after = after
    self.unit = unit
    self.sample = sample
    self.measuredBy = measuredBy
    self.date = date
    self.source = source
  }
}
