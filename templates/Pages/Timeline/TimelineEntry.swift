/// An entry of a timeline.
public struct TimelineEntry: Sendable, Hashable {
  /// When, in words.
  public var date: String
  /// What happened.
  public var title: String
  /// More of it.
  public var text: String?
  /// Where it is told.
  public var source: Link?

  /// Creates the value from its parts.
  public init(
    date: String,
    title: String,
    text: String? = nil,
    source: Link? = nil
  ) {
    self.date = date
    self.title = title
    self.text = text
    self.source = source
  }
}
