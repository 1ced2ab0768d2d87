/// Where an offset stands as a person counts: both numbers start at 1.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, counted by line feeds.
  public let line: Int
  /// The column, counted in characters (grapheme clusters), so that a caret stands right after `é`.
  public let column: Int

  /// A position from its two numbers.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier lines first, then earlier columns.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
