/// A heading of the page for its contents list.
public struct HeadingItem: Sendable, Hashable {
  /// The heading's words.
  public var title: String
  /// The heading's id.
  public var anchor: String
  /// 2 or 3; deeper ones are not listed.
  public var level: Int

  /// Creates the value from its parts.
  public init(
    title: String,
    anchor: String,
    level: Int = 2
  ) {
    self.title = title
    self.anchor = anchor
    self.level = level
  }
}
