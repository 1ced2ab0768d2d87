/// Something that was measured, with who did and how many it rests on.
public struct MeasureView: Sendable, Hashable {
  /// What was measured.
  public var name: String
  /// What it was found to be, and what that is compared with.
  public var figures: FiguresView
  /// What the figures count.
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
    figures: FiguresView,
    unit: String? = nil,
    sample: String? = nil,
    measuredBy: String? = nil,
    date: String? = nil,
    source: Link? = nil
  ) {
    self.name = name
    self.figures = figures
    self.unit = unit
    self.sample = sample
    self.measuredBy = measuredBy
    self.date = date
    self.source = source
  }
}

/// What was found, by what it is compared with.
public enum FiguresView: Sendable, Hashable {
  /// Before and after; one of the two may be unknown.
  case change(before: String?, after: String?)
  /// Of those who do without something and of those who have it; one of the two may be unknown.
  case contrast(without: String?, with: String?)
  /// One figure, compared with nothing.
  case single(String)
}

/// Something that an organisation has set, which is not a result.
public struct ArrangementView: Sendable, Hashable {
  /// What is set.
  public var name: String
  /// What it is set to.
  public var value: String
  /// What the value counts.
  public var unit: String?
  /// Where it was published.
  public var source: Link?

  /// Creates the value from its parts.
  public init(name: String, value: String, unit: String? = nil, source: Link? = nil) {
    self.name = name
    self.value = value
    self.unit = unit
    self.source = source
  }
}
