/// What a build is doing, for people who wait for it.
public enum Phase: Sendable, Hashable, CaseIterable {
  /// Reading and checking the content.
  case reading
  /// Making the search index.
  case indexing
  /// Rendering and writing pages.
  case writing
}
