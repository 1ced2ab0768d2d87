/// What content may not exceed, so that a build is bounded in time and memory.
public struct ContentLimits: Sendable {
  /// Bytes of a Markdown file.
  public var pageBytes = 1 << 20
  /// Bytes of a data file.
  public var dataBytes = 2 << 20
  /// Bytes of a file in `assets/` above which an editor is warned.
  public var assetBytes = 5 << 20

  /// The limits of a hub that sets none.
  public init() {}
}
