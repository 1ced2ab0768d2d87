public import Hypertext

/// A page with a timeline.
public struct TimelineView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The headings of the body.
  public var headings: [HeadingItem]
  /// Text before the timeline.
  public var body: HTML
  /// The entries, earliest first.
  public var entries: [TimelineEntry]
  /// What the page cites.
  public var references: [SourceView]
  /// What the page says beside its text.
  public var facts: Facts

  /// Creates the value from its parts.
  public init(
    page: PageView,
    headings: [HeadingItem] = [],
    body: HTML = .empty,
    entries: [TimelineEntry],
    references: [SourceView] = [],
    facts: Facts = Facts()
  ) {
    self.page = page
    self.headings = headings
    self.body = body
    self.entries = entries
    self.references = references
    self.facts = facts
  }
}
