/// What came of reading YAML: the value, where one could be made, and every problem found.
public struct YAMLReading: Sendable, Hashable {
  /// The value, or `nil` when the text could not be made sense of or used what is refused.
  ///
  /// There can be a value beside problems: of a name given twice the first is kept, and a slip whose
  /// correction is certain is read as corrected, so that what else is wrong is found in the same run.
  public let value: YAMLValue?
  /// What is wrong, in the order of the file.
  public let problems: [FrontMatterProblem]
}
