public import FrontMatter

/// What the home page offers besides its body.
public struct Home: Sendable {
  /// Ways into the hub by what a reader comes with.
  public let waysIn: [WayIn]

  /// A way into the hub.
  public struct WayIn: Sendable {
    /// What the reader comes with, such as "I have ten minutes".
    public let title: String
    /// What they will find.
    public let text: String
    /// The page that it leads to, as a relative path.
    public let target: Positioned<String>
  }
}

/// A page beside the strands.
public struct PlainPage: Sendable {
  /// Whether the timeline of `data/timeline.yml` stands below the body.
  public let showsTimeline: Bool
  /// Whether the accessibility statement of `data/accessibility.yml` stands below the body.
  public let showsAccessibilityStatement: Bool
}
