/// How the numbers of a chart are drawn.
public enum ChartForm: String, Sendable, Hashable, CaseIterable {
  /// Horizontal bars, one for each label and series.
  case bar
  /// A line for each series over the labels.
  case line
}
