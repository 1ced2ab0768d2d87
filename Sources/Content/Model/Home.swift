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
