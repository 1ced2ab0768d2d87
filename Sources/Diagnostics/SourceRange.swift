/// A run of bytes in a source file: UTF-8 offsets from its first byte, the upper bound excluded.
///
/// Offsets are 32 bits wide, because a hub holds millions of them and no file may reach 4 GB.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte.
  public var lowerBound: Int { Int(lower) }
  /// The offset after the last byte.
  public var upperBound: Int { Int(upper) }

  private let lower: UInt32
  private let upper: UInt32

  /// The bytes of `range`; offsets below zero or past 4 GB are drawn in to what fits.
  public init(_ range: Range<Int>) {
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  /// The same run as a range that slices an array of bytes.
  public var range: Range<Int> { lowerBound..<upperBound }
}

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
