public import Diagnostics

/// The name of a value, with its place in the file.
public struct YAMLKey: Sendable, Hashable {
  /// The name, without quotes.
  public let text: String
  /// The bytes of the name in its file, with quotes where it has them, without the colon.
  public let range: SourceRange

  /// A name from its text and place.
  public init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
