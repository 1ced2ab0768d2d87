/// A chart with its words and the same numbers as a table.
public struct ChartView: Sendable, Hashable {
  /// An id that no other element of the document has.
  public var id: String
  /// The page of the document on which it stands.
  public var part: PagePart
  /// How the numbers are drawn.
  public var form: ChartForm
  /// What the chart shows, as a sentence.
  public var title: String
  /// What was counted, of whom, where and when.
  public var subtitle: String?
  /// The unit of the values.
  public var unit: String?
  /// What the labels are, for the table's first column.
  public var labelHeading: String?
  /// The names of the series; one at least.
  public var series: [String]
  /// The points, in order.
  public var points: [ChartPoint]
  /// What to bear in mind.
  public var note: String?
  /// Where the numbers come from.
  public var source: Link?
  /// The numbers as a file.
  public var csv: Link?
  /// Whether the table lies open, for readers who may not be able to unfold it.
  public var unfoldsTable: Bool

  /// Creates the value from its parts.
  public init(
    id: String,
    part: PagePart = .whole,
    form: ChartForm,
    title: String,
    subtitle: String? = nil,
    unit: String? = nil,
    labelHeading: String? = nil,
    series: [String],
    points: [ChartPoint],
    note: String? = nil,
    source: Link? = nil,
    csv: Link? = nil,
    unfoldsTable: Bool = false
  ) {
    self.id = id
    self.part = part
    self.form = form
    self.title = title
    self.subtitle = subtitle
    self.unit = unit
    self.labelHeading = labelHeading
    self.series = series
    self.points = points
    self.note = note
    self.source = source
    self.csv = csv
    self.unfoldsTable = unfoldsTable
  }
}

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
