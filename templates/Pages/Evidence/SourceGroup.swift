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
