public import Diagnostics

/// Why the front matter of a page could not be found.
public struct FrontMatterProblem: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file begins with something else.
    case missing
    /// Blank lines stand before it.
    case notFirst
    /// The first line is nearly, but not quite, three hyphens; it is given as it was written.
    case mistypedFence(String)
    /// The last line is nearly, but not quite, three hyphens; it is given as it was written.
    case mistypedEnd(String)
    /// No second line of three hyphens follows.
    case unclosed
    /// The file is not UTF-8 but UTF-16, as some Windows programs save "Unicode text".
    case savedAsUTF16
  }

  /// What is wrong.
  public let kind: Kind
  /// The line at fault.
  public let range: SourceRange

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = SourceRange(range)
  }
}
