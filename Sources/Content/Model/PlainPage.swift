/// A page beside the strands.
public struct PlainPage: Sendable {
  /// Whether the timeline of `data/timeline.yml` stands below the body.
  public let showsTimeline: Bool
  /// Whether the accessibility statement of `data/accessibility.yml` stands below the body.
  public let showsAccessibilityStatement: Bool
}
