public import FrontMatter

/// Statements by which a team judges itself, on a scale.
public struct Assessment: Sendable {
  /// The labels of the scale, lowest first.
  public let scale: [String]
  /// The statements by section.
  public let sections: [Section]

  /// Statements on one matter.
  public struct Section: Sendable {
    /// The name of the matter.
    public let title: String
    /// Sentences to agree or disagree with.
    public let statements: [String]
    /// Pages that help where the answers are low, as relative paths.
    public let help: [Positioned<String>]
  }
}
