public import Hypertext

/// The evidence library: every source that pages cite.
public struct EvidenceLibraryView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The sources by kind.
  public var groups: [SourceGroup]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    groups: [SourceGroup]
  ) {
    self.page = page
    self.body = body
    self.groups = groups
  }
}
