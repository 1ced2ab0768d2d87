/// How work is thought to lead to what it is for.
public struct LogicModelView: Sendable, Hashable {
  /// What goes in.
  public var inputs: [String]
  /// What is done.
  public var activities: [String]
  /// What comes of it at once.
  public var outputs: [String]
  /// What it is for.
  public var outcomes: [String]

  /// Creates the value from its parts.
  public init(
    inputs: [String],
    activities: [String],
    outputs: [String],
    outcomes: [String]
  ) {
    self.inputs = inputs
    self.activities = activities
    self.outputs = outputs
    self.outcomes = outcomes
  }
}
