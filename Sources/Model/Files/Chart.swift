/// A chart in a page's body: the numbers and what they are.
public struct Chart: Sendable {
  /// How the numbers are drawn.
  public enum Form: String, Sendable, CaseIterable {
    /// Lengths side by side, for amounts.
    case bar
    /// A line, for a run of dates.
    case line
    /// Dots on a line for each label: before and after, or a spread.
    case dots
  }

  /// One run of numbers, with as many as the chart has labels.
  public struct Series: Sendable {
    /// What the numbers are, or empty when there is one series only.
    public let name: String
    /// The numbers; `nil` where there is none.
    public let values: [Double?]
    /// The numbers as written.
    public let texts: [String]

    package init(name: String, values: [Double?], texts: [String]) {
      self.name = name
      self.values = values
      self.texts = texts
    }
  }

  /// How it is drawn.
  public let form: Form
  /// What it shows, as a headline.
  public let title: String
  /// What was counted, where and when.
  public let subtitle: String?
  /// The unit of the numbers.
  public let unit: String?
  /// The key of the source.
  public let source: String?
  /// What to mind.
  public let note: String?
  /// The file that holds the numbers, when they are not in the page.
  public let file: PagePath?
  /// What each number belongs to.
  public let labels: [String]
  /// The numbers.
  public let series: [Series]

  package init(
    form: Form, title: String, subtitle: String?, unit: String?, source: String?, note: String?,
    file: PagePath?, labels: [String], series: [Series]
  ) {
    self.form = form
    self.title = title
    self.subtitle = subtitle
    self.unit = unit
    self.source = source
    self.note = note
    self.file = file
    self.labels = labels
    self.series = series
  }
}
