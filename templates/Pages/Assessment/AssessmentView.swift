/// A self-assessment: statements on a scale, for a team to answer.
public struct AssessmentView: Sendable, Hashable {
  /// What it has in common with other resources.
  public var resource: ResourceView
  /// What the answers are kept under on the reader's device: the hub, and the page in it.
  public var storageKey: String
  /// The labels of the scale, lowest first.
  public var scale: [String]
  /// The statements by section.
  public var sections: [AssessmentSection]

  /// Creates the value from its parts.
  public init(
    resource: ResourceView,
    storageKey: String,
    scale: [String],
    sections: [AssessmentSection]
  ) {
    self.resource = resource
    self.storageKey = storageKey
    self.scale = scale
    self.sections = sections
  }
}
