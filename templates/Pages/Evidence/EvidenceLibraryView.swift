public import Hypertext

/// The evidence library: every source that pages cite.
public struct EvidenceLibraryView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The sources by kind.
  public var groups: [SourceGroup]
  /// All references as files for programs that keep references.
  public var files: [Link]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    groups: [SourceGroup],
    files: [Link] = []
  ) {
    self.page = page
    self.body = body
    self.groups = groups
    self.files = files
  }
}

/// The sources of one kind.
public struct SourceGroup: Sendable, Hashable {
  /// The kind.
  public var kind: SourceKindLabel
  /// The sources, in the order to show.
  public var sources: [SourceView]

  /// Creates the value from its parts.
  public init(
    kind: SourceKindLabel,
    sources: [SourceView]
  ) {
    self.kind = kind
    self.sources = sources
  }
}
