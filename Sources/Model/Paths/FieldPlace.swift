public import Diagnostics

/// Where a record or a field stands, for messages.
public struct FieldPlace: Sendable, Hashable {
  /// The path by which messages name the file.
  public let file: String
  /// The bytes of the value.
  public let range: SourceRange

  package init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}
