/// What bounds the work that a body may cause. Bodies that pass a limit are not parsed.
public struct MarkdownLimits: Sendable, Hashable {
  /// The most bytes that a body may have.
  public var bytes: Int
  /// The deepest that blocks and inline markup may be nested, together.
  public var depth: Int
  /// The most bytes that a body's tree may take while it is parsed, beyond the first half megabyte.
  public var memory: Int
  /// The most blocks that the hub draws: each may read a file and makes a drawing and a table.
  public var drawings: Int

  /// Limits; by default a body of 1 MiB, 100 levels, 96 MB, and 100 drawings.
  public init(
    bytes: Int = 1 << 20, depth: Int = 100, memory: Int = 96_000_000, drawings: Int = 100
  ) {
    self.bytes = bytes
    self.depth = depth
    self.memory = memory
    self.drawings = drawings
  }
}
