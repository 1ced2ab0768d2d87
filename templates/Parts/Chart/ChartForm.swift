/// How the numbers of a chart are drawn.
public enum ChartForm: String, Sendable, Hashable, CaseIterable {
  /// Horizontal bars, one for each label and series.
  case bar
  /// A line for each series over the labels.
  case line
  /// A dot for each series on a line for each label, as for before and after.
  case dots
}
